package org.parley.api.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody has the house ask its own network. */
class AddressesTest {

    private static final Addresses STRICT = new Addresses(false, false);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.255.255.254",
                "0.0.0.0",
                "10.1.2.3",
                "100.64.0.1",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "198.18.0.1",
                "224.0.0.1",
                "255.255.255.255",
                "[::1]",
                "[::]",
                "[fe80::1]",
                "[fc00::1]",
                "[fd12:3456::1]",
                "[ff02::1]",
                "[::ffff:127.0.0.1]",
                "[::ffff:a9fe:a9fe]",
                "[64:ff9b::7f00:1]",
                "[2002:7f00:1::]",
                "[2001:db8::1]",
                "[2001::1]"
            })
    void what_is_not_public_is_refused(String host) {
        assertThatExceptionOfType(Addresses.Refused.class)
                .isThrownBy(() -> STRICT.parse("https://" + host + "/alerts"))
                .withMessageContaining("public internet");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8.8.8.8",
                "172.15.0.1",
                "172.32.0.1",
                "100.63.255.255",
                "192.167.0.1",
                "[2606:4700::1111]",
                "[2001:4860:4860::8888]",
                "alerts.example.org",
                "alerts.example.org:8443"
            })
    void what_may_be_public_is_taken(String host) throws Exception {
        assertThat(STRICT.parse("https://" + host + "/alerts?of=parley"))
                .isEqualTo(URI.create("https://" + host + "/alerts?of=parley"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.org/",
                "ftp://example.org/",
                "file:///etc/passwd",
                "https:///alerts",
                "https://user@example.org/",
                "https://example.org/#part",
                "https://exa mple.org/",
                "example.org",
                ""
            })
    void what_is_not_a_safe_address_is_refused(String text) {
        assertThatExceptionOfType(Addresses.Refused.class).isThrownBy(() -> STRICT.parse(text));
    }

    @Test
    void a_name_is_looked_up_when_something_is_sent() throws Exception {
        URI local = STRICT.parse("https://localhost/");
        assertThatExceptionOfType(Addresses.Refused.class).isThrownBy(() -> STRICT.lookUp(local));
        assertThat(new Addresses(false, true).lookUp(local)).isNotEmpty();
    }

    @Test
    void a_setting_allows_http() throws Exception {
        Addresses lenient = new Addresses(true, false);
        assertThat(lenient.parse("http://example.org/").getScheme()).isEqualTo("http");
        assertThatExceptionOfType(Addresses.Refused.class)
                .isThrownBy(() -> lenient.parse("http://127.0.0.1/"));
    }
}
