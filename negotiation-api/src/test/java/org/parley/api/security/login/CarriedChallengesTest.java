package org.parley.api.security.login;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;

class CarriedChallengesTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final Bytes CHALLENGE = Bytes.random();

    private final String carried = carried(house(1, NOON));

    @Test
    void what_was_asked_comes_back_within_five_minutes() {
        assertThat(challenge(house(1, NOON), carried)).isEqualTo(CHALLENGE);
        assertThat(challenge(house(1, NOON.plusSeconds(299)), carried)).isEqualTo(CHALLENGE);
        assertThat(challenge(house(1, NOON.plus(Duration.ofMinutes(5))), carried)).isNull();
    }

    @Test
    void what_was_signed_by_another_house_or_changed_counts_for_nothing() {
        assertThat(challenge(house(2, NOON), carried)).isNull();
        String[] parts = carried.split("\\.");
        String other = Bytes.random().toBase64UrlString();
        for (String forged :
                new String[] {
                    other + "." + parts[1] + "." + parts[2],
                    parts[0] + "." + (Long.parseLong(parts[1]) + 1) + "." + parts[2],
                    parts[0] + "." + parts[1] + "." + "0".repeat(64),
                    parts[0] + "." + parts[1] + ".",
                    parts[0] + "." + parts[1],
                    carried + "0",
                    " " + carried,
                    "..",
                    ""
                }) {
            assertThat(challenge(house(1, NOON), forged)).as(forged).isNull();
        }
        assertThat(house(1, NOON).load(new MockHttpServletRequest())).isNull();
    }

    @Test
    void only_the_door_is_told_it_and_no_script() {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setSecure(true);
        MockHttpServletResponse response = new MockHttpServletResponse();
        house(1, NOON).save(request, response, asked(CHALLENGE));
        assertThat(response.getHeader(HttpHeaders.SET_COOKIE))
                .contains("Path=/login/webauthn", "Secure", "HttpOnly", "SameSite=Strict");
        house(1, NOON).save(request, response, null);
        assertThat(response.getHeaders(HttpHeaders.SET_COOKIE).getLast()).contains("Max-Age=0");
    }

    private static CarriedChallenges house(int secret, Instant now) {
        return new CarriedChallenges(
                _ -> new byte[] {(byte) secret},
                CarriedChallengesTest::asked,
                Clock.fixed(now, ZoneOffset.UTC));
    }

    private static PublicKeyCredentialRequestOptions asked(Bytes challenge) {
        return PublicKeyCredentialRequestOptions.builder()
                .challenge(challenge)
                .rpId("localhost")
                .build();
    }

    private static String carried(CarriedChallenges house) {
        MockHttpServletResponse response = new MockHttpServletResponse();
        house.save(new MockHttpServletRequest(), response, asked(CHALLENGE));
        String header = String.valueOf(response.getHeader(HttpHeaders.SET_COOKIE));
        return header.replaceAll("^[^=]*=([^;]*);.*", "$1");
    }

    private static @Nullable Bytes challenge(CarriedChallenges house, String carried) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setCookies(new Cookie(CarriedChallenges.COOKIE, carried));
        PublicKeyCredentialRequestOptions options = house.load(request);
        return options == null ? null : options.getChallenge();
    }
}
