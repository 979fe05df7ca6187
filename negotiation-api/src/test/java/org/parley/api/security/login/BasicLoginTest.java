package org.parley.api.security.login;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
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
}
