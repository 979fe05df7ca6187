package org.parley.api.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.api.security.OverHttp;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

class TokensOverHttpTest extends OverHttp {

    private static final String TOKENS = "/api/v1/tokens";

    private final JdbcClient jdbc;

    TokensOverHttpTest(@Autowired JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Test
    void a_token_stands_for_its_login() {
        String username = newAccount("AUDITOR");
        HttpResponse<String> answer = get("/api/v1/me", made(username, "\"READ\""));
        assertThat(read(answer).path("username").asString()).isEqualTo(username);
        assertThat(read(answer).path("scopes").toString()).isEqualTo("[\"READ\"]");
    }

    @Test
    void its_secret_is_shown_once_and_kept_nowhere() {
        String login = someone();
        JsonNode made = read(post(TOKENS, login, token("\"READ\"")));
        String secret = made.path("token").asString();
        assertThat(secret).matches("prl_[A-Za-z0-9_-]{43}");
        assertThat(get(TOKENS, login).body())
                .contains(made.path("id").asString())
                .doesNotContain(secret);
        assertThat(jdbc.sql("select hash from access_token").query(String.class).list())
                .allMatch(hash -> hash.matches("[0-9a-f]{64}"));
    }

    @Test
    void a_token_that_may_only_read_sends_no_commands() {
        String username = newAccount("OPERATOR");
        String reader = made(username, "\"READ\"");
        assertThat(get("/api/v1/accounts", reader).statusCode()).isEqualTo(200);
        assertThat(delete("/api/v1/accounts/nobody", reader).statusCode()).isEqualTo(403);
    }

    @Test
    void a_token_makes_no_other() {
        String writer = made(newAccount(), "\"READ\",\"WRITE\"");
        assertThat(post(TOKENS, writer, token("\"READ\"")).statusCode()).isEqualTo(403);
    }

    @Test
    void a_deleted_token_is_no_login() {
        String username = newAccount();
        String login = basic(username, PASSWORD);
        JsonNode made = read(post(TOKENS, login, token("\"READ\"")));
        String path = TOKENS + "/" + made.path("id").asString();
        assertThat(delete(path, login).statusCode()).isEqualTo(204);
        assertThat(delete(path, login).statusCode()).isEqualTo(404);
        HttpResponse<String> answer = get("/api/v1/me", "Bearer " + made.path("token").asString());
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().allValues("WWW-Authenticate").toString())
                .contains("invalid_token");
    }

    @Test
    void the_token_of_another_is_not_there() {
        JsonNode made = read(post(TOKENS, someone(), token("\"READ\"")));
        String path = TOKENS + "/" + made.path("id").asString();
        String other = someone();
        assertThat(get(path, other).statusCode()).isEqualTo(404);
        assertThat(get(path, other).body())
                .isEqualTo(get(TOKENS + "/" + UUID.randomUUID(), other).body());
        assertThat(delete(path, other).statusCode()).isEqualTo(404);
    }

    @Test
    void a_token_dies_with_its_account() {
        String username = newAccount();
        String token = made(username, "\"READ\"");
        delete("/api/v1/accounts/" + username, operator());
        assertThat(get("/api/v1/me", token).statusCode()).isEqualTo(401);
    }

    @Test
    void an_expired_token_is_no_login() {
        String username = newAccount();
        String token = made(username, "\"READ\"");
        jdbc.sql(
                        "update access_token set expires_at = timestamp with time zone '2020-01-01 00:00:00+00' where username = ?")
                .param(username)
                .update();
        assertThat(get("/api/v1/me", token).statusCode()).isEqualTo(401);
    }

    @Test
    void a_token_loses_what_its_login_loses() {
        String username = newAccount("OPERATOR");
        String token = made(username, "\"READ\",\"WRITE\"");
        assertThat(get("/api/v1/accounts", token).statusCode()).isEqualTo(200);
        put("/api/v1/accounts/" + username + "/roles", operator(), "{\"roles\":[]}");
        assertThat(get("/api/v1/accounts", token).statusCode()).isEqualTo(403);
    }

    @Test
    void made_twice_with_one_key_it_is_one_token_shown_once() {
        String login = someone();
        assertThat(withKey(login, "READ").statusCode()).isEqualTo(201);
        HttpResponse<String> again = withKey(login, "READ");
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(read(again).path("type").asString()).isEqualTo("/problems/token-shown");
        assertThat(withKey(login, "WRITE").statusCode()).isEqualTo(422);
        assertThat(read(get(TOKENS, login)).path("items").size()).isEqualTo(1);
    }

    private HttpResponse<String> withKey(String login, String scope) {
        return send(
                json(TOKENS, login)
                        .header("Idempotency-Key", "the key")
                        .POST(HttpRequest.BodyPublishers.ofString(token("\"" + scope + "\""))));
    }

    @Test
    void its_use_is_noted() {
        String username = newAccount();
        get("/api/v1/me", made(username, "\"READ\""));
        JsonNode list = read(get(TOKENS, basic(username, PASSWORD)));
        assertThat(list.path("items").path(0).has("lastUsedAt")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{}",
                "{\"name\":\"x\"}",
                "{\"name\":\"x\",\"scopes\":[]}",
                "{\"name\":\"\",\"scopes\":[\"READ\"]}",
                "{\"name\":\" \",\"scopes\":[\"READ\"]}",
                "{\"name\":\"a\\nb\",\"scopes\":[\"READ\"]}",
                "{\"name\":\"x\",\"scopes\":[\"LOGIN\"]}",
                "{\"name\":\"x\",\"scopes\":[null]}",
                "{\"name\":\"x\",\"scopes\":\"READ\"}",
                "{\"name\":\"x\",\"scopes\":[\"READ\"],\"expiresAt\":\"2001-01-01T00:00:00Z\"}",
                "{\"name\":\"x\",\"scopes\":[\"READ\"],\"expiresAt\":\"9999-01-01T00:00:00Z\"}",
                "{\"name\":\"x\",\"scopes\":[\"READ\"],\"expiresAt\":\"soon\"}"
            })
    void nonsense_is_refused(String body) {
        HttpResponse<String> answer = post(TOKENS, operator(), body);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValue("application/problem+json");
    }

    @Test
    void a_name_is_not_endless() {
        String body = "{\"name\":\"" + "x".repeat(101) + "\",\"scopes\":[\"READ\"]}";
        assertThat(post(TOKENS, operator(), body).statusCode()).isEqualTo(400);
    }

    private String made(String username, String scopes) {
        HttpResponse<String> made = post(TOKENS, basic(username, PASSWORD), token(scopes));
        assertThat(made.statusCode()).isEqualTo(201);
        return "Bearer " + read(made).path("token").asString();
    }

    private static String token(String scopes) {
        return "{\"name\":\"a program\",\"scopes\":[" + scopes + "]}";
    }
}
