package org.parley.api.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.api.security.OverHttp;
import tools.jackson.databind.JsonNode;

class AccountsOverHttpTest extends OverHttp {

    private static final String ACCOUNTS = "/api/v1/accounts";

    @Test
    void the_operator_makes_an_account_and_finds_it_without_its_password() {
        String username = "a" + UUID.randomUUID();
        HttpResponse<String> made = post(ACCOUNTS, operator(), account(username, "\"AUDITOR\""));
        assertThat(made.statusCode()).isEqualTo(201);
        String location = made.headers().firstValue("Location").orElseThrow();
        assertThat(location).isEqualTo(ACCOUNTS + "/" + username);
        HttpResponse<String> found = get(location, operator());
        assertThat(read(found).path("roles").path(0).asString()).isEqualTo("AUDITOR");
        assertThat(found.body()).doesNotContain("bcrypt", "hash", "password", "stamp");
    }

    @Test
    void making_it_twice_makes_it_once() {
        String body = account("b" + UUID.randomUUID(), "");
        assertThat(post(ACCOUNTS, operator(), body).statusCode()).isEqualTo(201);
        assertThat(post(ACCOUNTS, operator(), body).statusCode()).isEqualTo(201);
    }

    @Test
    void a_name_is_taken_by_whoever_has_it() {
        String username = newAccount();
        HttpResponse<String> other = post(ACCOUNTS, operator(), account(username, "\"MANAGER\""));
        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(read(other).path("type").asString()).isEqualTo("/problems/account-exists");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "7",
                "{",
                "{}",
                "{\"username\":\"UPPER\",\"password\":\"correct horse battery\"}",
                "{\"username\":\"a b\",\"password\":\"correct horse battery\"}",
                "{\"username\":\"a:b\",\"password\":\"correct horse battery\"}",
                "{\"username\":\"x\",\"password\":\"correct horse battery\"}",
                "{\"username\":{\"a\":1},\"password\":\"correct horse battery\"}",
                "{\"username\":\"short.password\",\"password\":\"eleven char\"}",
                "{\"username\":\"no.password\",\"password\":null}",
                "{\"username\":\"blank.password\",\"password\":\"               \"}",
                "{\"username\":\"odd.password\",\"password\":\"with\\u0000 a nul inside\"}",
                "{\"username\":\"odd.role\",\"password\":\"correct horse battery\",\"roles\":[\"KING\"]}",
                "{\"username\":\"null.role\",\"password\":\"correct horse battery\",\"roles\":[null]}",
                "{\"username\":\"number.role\",\"password\":\"correct horse battery\",\"roles\":[0]}"
            })
    void nonsense_is_refused_with_what_is_wrong(String body) {
        HttpResponse<String> answer = post(ACCOUNTS, operator(), body);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValue("application/problem+json");
    }

    @Test
    void a_password_may_be_long_but_not_endless() {
        assertThat(withPassword("é".repeat(200)).statusCode()).isEqualTo(201);
        assertThat(withPassword("x".repeat(201)).statusCode()).isEqualTo(400);
        assertThat(withPassword("x".repeat(100_000)).statusCode()).isEqualTo(400);
    }

    @Test
    void all_of_a_long_password_counts() {
        String username = "l" + UUID.randomUUID();
        String password = "p".repeat(150);
        post(
                ACCOUNTS,
                operator(),
                "{\"username\":\"%s\",\"password\":\"%s\"}".formatted(username, password));
        assertThat(get("/api/v1/me", basic(username, password)).statusCode()).isEqualTo(403);
        assertThat(get("/api/v1/me", basic(username, password + "p")).statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SECRETARIAT", "MANAGER", "AUDITOR"})
    void nobody_else_touches_accounts(String role) {
        String login = someone(role);
        String other = ACCOUNTS + "/" + newAccount();
        assertThat(get(ACCOUNTS, login).statusCode()).isEqualTo(403);
        assertThat(post(ACCOUNTS, login, account("c" + UUID.randomUUID(), "")).statusCode())
                .isEqualTo(403);
        assertThat(delete(other, login).statusCode()).isEqualTo(403);
        assertThat(put(other + "/password", login, password("another horse battery")).statusCode())
                .isEqualTo(403);
        assertThat(put(other + "/roles", login, "{\"roles\":[\"OPERATOR\"]}").statusCode())
                .isEqualTo(403);
    }

    @Test
    void one_changes_ones_own_password_with_the_current_one() {
        String username = newAccount();
        String path = ACCOUNTS + "/" + username + "/password";
        String login = basic(username, PASSWORD);
        assertThat(put(path, login, password("another horse battery")).statusCode()).isEqualTo(400);
        assertThat(put(path, login, change("wrong", "another horse battery")).statusCode())
                .isEqualTo(422);
        assertThat(put(path, login, change(PASSWORD, "another horse battery")).statusCode())
                .isEqualTo(204);
        assertThat(get("/api/v1/me", login).statusCode()).isEqualTo(401);
    }

    @Test
    void a_deleted_account_is_gone_and_deleting_it_again_finds_nothing() {
        String username = newAccount();
        assertThat(delete(ACCOUNTS + "/" + username, operator()).statusCode()).isEqualTo(204);
        assertThat(delete(ACCOUNTS + "/" + username, operator()).statusCode()).isEqualTo(404);
        assertThat(get(ACCOUNTS + "/" + username, operator()).statusCode()).isEqualTo(404);
        assertThat(delete(ACCOUNTS + "/NOT%20A%20NAME", operator()).statusCode()).isEqualTo(404);
    }

    @Test
    void the_last_operator_stays() {
        dismissOtherOperators();
        HttpResponse<String> refused = delete(ACCOUNTS + "/operator", operator());
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(read(refused).path("type").asString()).isEqualTo("/problems/last-operator");
        assertThat(put(ACCOUNTS + "/operator/roles", operator(), "{\"roles\":[]}").statusCode())
                .isEqualTo(409);
    }

    /** Other tests leave some in the same house. */
    private void dismissOtherOperators() {
        for (JsonNode one : read(get(ACCOUNTS + "?limit=500", operator())).path("items")) {
            String username = one.path("username").asString();
            boolean operates = one.path("roles").toString().contains("OPERATOR");
            if (operates && !username.equals("operator")) {
                put(ACCOUNTS + "/" + username + "/roles", operator(), "{\"roles\":[]}");
            }
        }
    }

    @Test
    void new_roles_hold_at_once() {
        String username = newAccount("OPERATOR");
        String login = basic(username, PASSWORD);
        assertThat(get(ACCOUNTS, login).statusCode()).isEqualTo(200);
        put(ACCOUNTS + "/" + username + "/roles", operator(), "{\"roles\":[\"MANAGER\"]}");
        assertThat(get(ACCOUNTS, login).statusCode()).isEqualTo(403);
    }

    @Test
    void the_list_comes_in_pages() {
        newAccount();
        newAccount();
        HttpResponse<String> first = get(ACCOUNTS + "?limit=1", operator());
        String cursor = read(first).path("nextCursor").asString();
        assertThat(first.headers().firstValue("Link").orElse("")).contains("rel=\"next\"", cursor);
        HttpResponse<String> second = get(ACCOUNTS + "?limit=1&cursor=" + cursor, operator());
        assertThat(read(second).path("items").path(0))
                .isNotEqualTo(read(first).path("items").path(0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "limit=0",
                "limit=501",
                "limit=x",
                "limit=99999999999",
                "cursor=%25",
                "cursor=AAAA"
            })
    void a_wrong_page_is_refused(String query) {
        assertThat(get(ACCOUNTS + "?" + query, operator()).statusCode()).isEqualTo(400);
    }

    @Test
    void what_is_asked_twice_with_one_key_is_done_once_and_answered_alike() {
        String username = "k" + UUID.randomUUID();
        HttpResponse<String> made = keyed("POST", ACCOUNTS, account(username, ""));
        assertThat(made.statusCode()).isEqualTo(201);
        choosePassword(username, PASSWORD, "another horse battery");
        HttpResponse<String> again = keyed("POST", ACCOUNTS, account(username, ""));
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.headers().firstValue("Location"))
                .isEqualTo(made.headers().firstValue("Location"));
        assertThat(keyed("POST", ACCOUNTS, account(username, "\"MANAGER\"")).statusCode())
                .isEqualTo(422);
        String path = ACCOUNTS + "/" + username;
        assertThat(keyed("DELETE", path, "").statusCode()).isEqualTo(204);
        assertThat(keyed("DELETE", path, "").statusCode()).isEqualTo(204);
        assertThat(delete(path, operator()).statusCode()).isEqualTo(404);
    }

    @Test
    void a_refusal_is_not_kept_under_the_key() {
        String path = ACCOUNTS + "/l" + UUID.randomUUID();
        assertThat(keyed("DELETE", path, "").statusCode()).isEqualTo(404);
        post(ACCOUNTS, operator(), account(path.substring(ACCOUNTS.length() + 1), ""));
        assertThat(keyed("DELETE", path, "").statusCode()).isEqualTo(204);
    }

    private HttpResponse<String> keyed(String method, String path, String body) {
        String key =
                method + " " + path.substring(ACCOUNTS.length()) + body.replaceAll("\\[.*", "");
        return send(
                json(path, operator())
                        .header("Idempotency-Key", key)
                        .method(method, HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> withPassword(String password) {
        String username = "p" + UUID.randomUUID();
        String body = "{\"username\":\"%s\",\"password\":\"%s\"}".formatted(username, password);
        return post(ACCOUNTS, operator(), body);
    }

    private static String account(String username, String roles) {
        return "{\"username\":\"%s\",\"password\":\"%s\",\"roles\":[%s]}"
                .formatted(username, PASSWORD, roles);
    }

    private static String password(String password) {
        return "{\"password\":\"%s\"}".formatted(password);
    }

    private static String change(String current, String password) {
        return "{\"currentPassword\":\"%s\",\"password\":\"%s\"}".formatted(current, password);
    }
}
