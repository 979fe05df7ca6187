package org.parley.api.security.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.api.security.OverHttp;

class BasicLoginTest extends OverHttp {

    @Test
    void a_name_and_a_password_say_who_one_is() {
        String username = newAccount("MANAGER");
        var answer = get("/api/v1/me", basic(username, PASSWORD));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(read(answer).path("username").asString()).isEqualTo(username);
        assertThat(read(answer).path("roles").path(0).asString()).isEqualTo("MANAGER");
    }

    @Test
    void without_a_login_the_api_asks_for_one() {
        var answer = get("/api/v1/me", null);
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().allValues("WWW-Authenticate"))
                .anyMatch(challenge -> challenge.startsWith("Basic "))
                .anyMatch(challenge -> challenge.startsWith("Bearer "));
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValue("application/problem+json");
        assertThat(read(answer).path("type").asString()).isEqualTo("/problems/unauthenticated");
    }

    @Test
    void a_wrong_password_and_an_unknown_name_get_the_same_answer() {
        var wrong = get("/api/v1/me", basic(newAccount(), "not the password"));
        var unknown = get("/api/v1/me", basic("nobody.at.all", "not the password"));
        assertThat(wrong.statusCode()).isEqualTo(401);
        assertThat(unknown.statusCode()).isEqualTo(401);
        assertThat(wrong.body()).isEqualTo(unknown.body());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Basic",
                "Basic %%%",
                "Basic b3BlcmF0b3I=",
                "Basic Og==",
                "Basic  ",
                "Bearer",
                "Bearer "
            })
    void a_broken_header_is_no_login(String header) {
        var answer = get("/api/v1/me", header);
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValue("application/problem+json");
    }

    @Test
    void after_five_wrong_passwords_one_has_to_wait_even_with_the_right_one() {
        String username = newAccount();
        for (int i = 0; i < Lockout.FREE; i++) {
            assertThat(get("/api/v1/me", basic(username, "wrong " + i)).statusCode())
                    .isEqualTo(401);
        }
        var early = get("/api/v1/me", basic(username, PASSWORD));
        assertThat(early.statusCode()).isEqualTo(429);
        assertThat(early.headers().firstValue("Retry-After")).isPresent();
        await().untilAsserted(() ->
                assertThat(get("/api/v1/me", basic(username, PASSWORD)).statusCode())
                        .isEqualTo(200));
    }

    @Test
    void whoever_is_remembered_is_not_locked_out_by_the_guesses_of_others() {
        String username = newAccount();
        get("/api/v1/me", basic(username, PASSWORD));
        for (int i = 0; i < 2 * Lockout.FREE; i++) {
            get("/api/v1/me", basic(username, "wrong " + i));
        }
        assertThat(get("/api/v1/me", basic(username, PASSWORD)).statusCode()).isEqualTo(200);
    }

    @Test
    void a_remembered_login_ends_with_its_password() {
        String username = newAccount();
        get("/api/v1/me", basic(username, PASSWORD));
        choosePassword(username, PASSWORD, "another horse battery");
        assertThat(get("/api/v1/me", basic(username, PASSWORD)).statusCode()).isEqualTo(401);
        assertThat(get("/api/v1/me", basic(username, "another horse battery")).statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_remembered_login_ends_with_its_account() {
        String username = newAccount();
        get("/api/v1/me", basic(username, PASSWORD));
        delete("/api/v1/accounts/" + username, operator());
        assertThat(get("/api/v1/me", basic(username, PASSWORD)).statusCode()).isEqualTo(401);
    }
}
