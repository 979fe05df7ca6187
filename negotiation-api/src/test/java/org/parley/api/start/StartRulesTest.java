package org.parley.api.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

class StartRulesTest {

    private static final String EVERYWHERE = "server.address=0.0.0.0";
    private static final String NATIVE = "server.forward-headers-strategy=native";
    private static final String PROXIES = "server.tomcat.remoteip.internal-proxies=10.0.0.7/32";

    @ParameterizedTest
    @ValueSource(strings = {"", "127.0.0.1", "::1", "localhost"})
    void the_loopback_address_needs_nothing(String address) {
        assertStarts("server.address=" + address);
        assertStarts("server.address=" + address, "demo");
    }

    @ParameterizedTest
    @ValueSource(strings = {"server.address", "management.server.address"})
    void a_demo_is_not_reached_from_elsewhere_however_it_is_secured(String setting) {
        for (String address : new String[] {"0.0.0.0", "::", "192.0.2.1"}) {
            assertRefused("loopback", "demo", setting + "=" + address);
            assertRefused(
                    "loopback", "demo", setting + "=" + address, "server.ssl.bundle=x", NATIVE);
        }
    }

    @Test
    void a_demo_keeps_to_its_own_file() {
        assertRefused("H2 file", "demo", "spring.datasource.url=jdbc:postgresql://x/parley");
        assertStarts("demo", "spring.datasource.url=jdbc:h2:mem:x");
        assertStarts("spring.datasource.url=jdbc:postgresql://x/parley");
    }

    @Test
    void other_machines_do_not_reach_it_in_the_clear() {
        assertRefused("in the clear", EVERYWHERE);
        assertRefused("in the clear", "server.address=192.0.2.1");
        assertRefused("in the clear", "management.server.address=::");
        assertRefused("in the clear", "management.server.port=9000");
        assertStarts("management.server.port=9000", "management.server.address=127.0.0.1");
    }

    @Test
    void with_tls_they_do() {
        assertStarts(EVERYWHERE, "server.ssl.bundle=parley");
        assertStarts(EVERYWHERE, "server.ssl.certificate=/etc/parley.pem");
        assertStarts(EVERYWHERE, "server.ssl.key-store=/etc/parley.p12");
        assertRefused(
                "in the clear", EVERYWHERE, "server.ssl.bundle=parley", "server.ssl.enabled=false");
    }

    @Test
    void behind_a_proxy_they_do_when_it_is_said_which_one() {
        assertStarts(EVERYWHERE, NATIVE, PROXIES);
        assertRefused("in the clear", EVERYWHERE, NATIVE);
        assertRefused("in the clear", EVERYWHERE, PROXIES);
        assertRefused(
                "in the clear", EVERYWHERE, PROXIES, "server.forward-headers-strategy=framework");
    }

    @Test
    void a_refusal_says_in_one_line_what_is_wrong_and_in_another_what_to_set() {
        StartRefused refused =
                org.assertj.core.api.Assertions.catchThrowableOfType(
                        StartRefused.class, () -> StartRules.judge(with(EVERYWHERE)));
        var said = new StartRefusedAnalyzer().analyze(refused, refused);
        assertThat(said.getDescription()).contains("0.0.0.0").doesNotContain("\n");
        assertThat(said.getAction()).contains("server.ssl.bundle").doesNotContain("\n");
    }

    private static void assertStarts(String... settings) {
        assertThatCode(() -> StartRules.judge(with(settings))).doesNotThrowAnyException();
    }

    private static void assertRefused(String why, String... settings) {
        assertThatThrownBy(() -> StartRules.judge(with(settings)))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining(why);
    }

    /** A word without a value is a profile. */
    private static MockEnvironment with(String... settings) {
        MockEnvironment environment = new MockEnvironment();
        for (String setting : settings) {
            int equals = setting.indexOf('=');
            if (equals < 0) {
                environment.setActiveProfiles(setting);
            } else {
                environment.setProperty(
                        setting.substring(0, equals), setting.substring(equals + 1));
            }
        }
        return environment;
    }
}
