package org.parley.api.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.api.security.Browser;
import org.parley.api.security.OverHttp;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** An operator cannot become somebody else, and what he does to a login stays on the record. */
class HeldAccountTest extends OverHttp {

    private static final String ACCOUNTS = "/api/v1/accounts/";
    private static final String NEXT = "another horse battery";

    private final JdbcClient jdbc;

    HeldAccountTest(@Autowired JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/me",
                "/api/v1/negotiations",
                "/api/v1/tokens",
                "/",
                "/actuator/health",
                "/swagger-ui/index.html",
                "/nowhere"
            })
    void a_first_password_opens_nothing_but_its_change(String path) {
        String held = basic(heldAccount("OPERATOR", "SECRETARIAT"), FIRST);
        HttpResponse<String> answer = get(path, held);
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(read(answer).path("type").asString())
                .isEqualTo("/problems/password-to-be-changed");
    }

    @Test
    void its_owner_changes_it_and_then_has_a_login_of_his_own() {
        String username = heldAccount("MANAGER");
        assertThat(choosePassword(username, FIRST, FIRST).statusCode()).isEqualTo(400);
        assertThat(choosePassword(username, FIRST, PASSWORD).statusCode()).isEqualTo(204);
        assertThat(get("/api/v1/me", basic(username, FIRST)).statusCode()).isEqualTo(401);
        assertThat(get("/api/v1/me", basic(username, PASSWORD)).statusCode()).isEqualTo(200);
    }

    @Test
    void with_a_first_password_one_makes_no_token() {
        String held = basic(heldAccount(), FIRST);
        String token = "{\"name\":\"x\",\"scopes\":[\"READ\"]}";
        assertThat(post("/api/v1/tokens", held, token).statusCode()).isEqualTo(403);
    }

    @Test
    void an_operator_who_sets_the_password_of_another_does_not_become_him() {
        String username = newAccount("AUDITOR");
        setByOperator(username);
        assertThat(get("/api/v1/me", basic(username, FIRST)).statusCode()).isEqualTo(403);
        choosePassword(username, FIRST, NEXT);
        HttpResponse<String> still = get("/api/v1/me", basic(username, NEXT));
        assertThat(still.statusCode()).isEqualTo(403);
        assertThat(confirm(username, operator()).statusCode()).isEqualTo(409);
        assertThat(confirm(username, basic(username, NEXT)).statusCode()).isEqualTo(403);
        assertThat(confirm(username, someone("SECRETARIAT")).statusCode()).isEqualTo(204);
        assertThat(get("/api/v1/me", basic(username, NEXT)).statusCode()).isEqualTo(200);
    }

    @Test
    void nor_by_deleting_him_and_making_him_anew() {
        String username = newAccount();
        delete(ACCOUNTS + username, operator());
        post(
                "/api/v1/accounts",
                operator(),
                "{\"username\":\"%s\",\"password\":\"%s\"}".formatted(username, FIRST));
        choosePassword(username, FIRST, NEXT);
        assertThat(get("/api/v1/me", basic(username, NEXT)).statusCode()).isEqualTo(403);
    }

    @Test
    void a_second_operator_confirms_too_but_nobody_else() {
        String username = newAccount();
        setByOperator(username);
        for (String role : new String[] {"MANAGER", "AUDITOR"}) {
            assertThat(confirm(username, someone(role)).statusCode()).isEqualTo(403);
        }
        assertThat(confirm(username, someone("OPERATOR")).statusCode()).isEqualTo(204);
        assertThat(confirm(username, someone("OPERATOR")).statusCode()).isEqualTo(409);
        assertThat(confirm("nobody.there", someone("OPERATOR")).statusCode()).isEqualTo(404);
    }

    @Test
    void tokens_rest_while_the_password_is_of_another() {
        String username = newAccount();
        String made =
                post(
                                "/api/v1/tokens",
                                basic(username, PASSWORD),
                                "{\"name\":\"x\",\"scopes\":[\"READ\"]}")
                        .body();
        String token = "Bearer " + made.replaceAll(".*(prl_[A-Za-z0-9_-]+).*", "$1");
        assertThat(get("/api/v1/me", token).statusCode()).isEqualTo(200);
        setByOperator(username);
        assertThat(get("/api/v1/me", token).statusCode()).isEqualTo(403);
    }

    @Test
    void nobody_grants_a_role_to_himself() {
        HttpResponse<String> refused =
                put(
                        ACCOUNTS + "operator/roles",
                        operator(),
                        "{\"roles\":[\"OPERATOR\",\"AUDITOR\"]}");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(read(refused).path("type").asString()).isEqualTo("/problems/own-roles");
        String other = newAccount("OPERATOR");
        assertThat(
                        put(
                                        ACCOUNTS + other + "/roles",
                                        operator(),
                                        "{\"roles\":[\"OPERATOR\",\"MANAGER\"]}")
                                .statusCode())
                .isEqualTo(204);
    }

    @Test
    void the_owner_reads_who_did_what_to_his_login() {
        String username = newAccount();
        put(ACCOUNTS + username + "/roles", operator(), "{\"roles\":[\"MANAGER\"]}");
        JsonNode events = read(get("/api/v1/me/events", basic(username, PASSWORD))).path("items");
        assertThat(
                        events.valueStream()
                                .map(event ->
                                        event.path("change").asString()
                                                + " "
                                                + event.path("detail").asString()
                                                + " by "
                                                + event.path("actor").asString()))
                .containsExactly(
                        "ROLES_CHANGED MANAGER by operator",
                        "PASSWORD_CHANGED  by " + username,
                        "OPENED  by operator");
    }

    @Test
    void an_auditor_reads_it_of_all_logins_page_by_page() {
        String username = newAccount();
        delete(ACCOUNTS + username, operator());
        String auditor = someone("AUDITOR");
        assertThat(get("/api/v1/account-events", auditor).body()).contains(username, "CLOSED");
        HttpResponse<String> first = get("/api/v1/account-events?limit=1", auditor);
        String cursor = read(first).path("nextCursor").asString();
        assertThat(first.headers().firstValue("Link").orElse("")).contains(cursor);
        assertThat(get("/api/v1/account-events?limit=1&cursor=" + cursor, auditor).body())
                .isNotEqualTo(first.body());
        assertThat(get("/api/v1/account-events?cursor=x", auditor).statusCode()).isEqualTo(400);
        assertThat(get("/api/v1/account-events", someone("MANAGER")).statusCode()).isEqualTo(403);
    }

    @Test
    void what_happened_can_be_neither_changed_nor_removed() {
        newAccount();
        for (String attempt :
                new String[] {
                    "update account_event set actor = 'nobody'", "delete from account_event"
                }) {
            assertThat(
                            org.assertj.core.api.Assertions.catchThrowableOfType(
                                    DataAccessException.class, () -> jdbc.sql(attempt).update()))
                    .as(attempt)
                    .isNotNull();
        }
    }

    @Test
    void a_person_changes_it_on_a_page() {
        String username = heldAccount();
        Browser browser = new Browser(this::at);
        browser.logIn(username, FIRST);
        assertThat(browser.page("/").headers().firstValue("Location").orElse(""))
                .endsWith("/password");
        assertThat(change(browser, "wrong", NEXT, NEXT).body()).contains("role=\"alert\"");
        assertThat(change(browser, FIRST, NEXT, "differs").body()).contains("role=\"alert\"");
        assertThat(change(browser, FIRST, "short", "short").body()).contains("role=\"alert\"");
        assertThat(change(browser, FIRST, NEXT, NEXT).headers().firstValue("Location").orElse(""))
                .endsWith("/login?changed");
        assertThat(get("/api/v1/me", basic(username, NEXT)).statusCode()).isEqualTo(200);
    }

    private static HttpResponse<String> change(
            Browser browser, String current, String password, String again) {
        return browser.form(
                "/password", "/password", "current", current, "password", password, "again", again);
    }

    private void setByOperator(String username) {
        assertThat(
                        put(
                                        ACCOUNTS + username + "/password",
                                        operator(),
                                        "{\"password\":\"%s\"}".formatted(FIRST))
                                .statusCode())
                .isEqualTo(204);
    }

    private HttpResponse<String> confirm(String username, String login) {
        return post(ACCOUNTS + username + "/confirmations", login, "");
    }
}
