package org.parley.api.passkey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.parley.api.security.Browser;
import org.parley.api.security.OverHttp;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A person logs in with what unlocks his device, and nobody else does. */
class PasskeysOverHttpTest extends OverHttp {

    @Autowired private JdbcClient jdbc;

    private final Device device = new Device();
    private final Browser browser = new Browser(this::at);

    @Test
    void who_has_added_a_passkey_logs_in_with_it_and_is_who_he_was() {
        String username = withPasskey("AUDITOR");
        HttpResponse<String> opened = enter(device.proof(asked(), origin()));
        assertThat(opened.statusCode()).as(opened.body()).isEqualTo(200);
        assertThat(read(opened).path("redirectUrl").asString()).endsWith("/");
        JsonNode me = read(page("/api/v1/me"));
        assertThat(me.path("username").asString()).isEqualTo(username);
        assertThat(me.path("roles").toString()).isEqualTo("[\"AUDITOR\"]");
        assertThat(page("/api/v1/account-events").statusCode()).isEqualTo(200);
        assertThat(page("/api/v1/accounts").statusCode()).isEqualTo(403);
        assertThat(browser.page("/").body()).contains(username);
    }

    @Test
    void he_logs_in_with_it_again_and_again() {
        withPasskey();
        for (int i = 0; i < 3; i++) {
            assertThat(enter(device.proof(asked(), origin())).statusCode()).isEqualTo(200);
            browser.form("/", "/logout");
        }
    }

    @Test
    void an_answer_counts_once() {
        withPasskey();
        String proof = device.proof(asked(), origin());
        assertThat(enter(proof).statusCode()).isEqualTo(200);
        browser.form("/", "/logout");
        assertRefused(proof);
        asked();
        assertRefused(proof);
    }

    @Test
    void an_answer_to_what_another_browser_was_asked_counts_for_nothing() {
        withPasskey();
        String proof = device.proof(asked(new Browser(this::at)), origin());
        assertRefused(proof);
        asked();
        assertRefused(proof);
    }

    @Test
    void a_page_of_another_site_gets_nobody_in() {
        withPasskey();
        assertRefused(device.proof(asked(), "https://parley.example"));
        ObjectNode elsewhere = (ObjectNode) asked();
        assertRefused(device.proof(elsewhere.put("rpId", "parley.example"), origin()));
    }

    @Test
    void a_wrong_signature_gets_nobody_in() {
        withPasskey();
        assertRefused(
                device.proof(
                        asked(),
                        origin(),
                        signature -> {
                            signature[signature.length - 1] ^= 1;
                            return signature;
                        }));
    }

    @Test
    void nobody_enters_as_somebody_else() {
        withPasskey("MANAGER");
        String other = device.owner();
        Device own = new Device();
        Browser mine = new Browser(this::at);
        String username = newAccount();
        mine.logIn(username, PASSWORD);
        assertThat(add(mine, own, "mine").statusCode()).isEqualTo(204);
        mine.form("/", "/logout");
        assertRefused(own.ownedBy(other).proof(asked(), origin()));
        assertRefused(own.ownedBy("").proof(asked(), origin()));
    }

    @Test
    void a_device_that_does_not_ask_who_holds_it_is_not_enough() {
        withPasskey();
        assertRefused(device.asking(false).proof(asked(), origin()));
        Browser another = new Browser(this::at);
        another.logIn(newAccount(), PASSWORD);
        assertThat(add(another, new Device().asking(false), "x").statusCode()).isEqualTo(422);
    }

    @Test
    void a_copy_of_a_device_is_found_out() {
        withPasskey();
        assertThat(enter(device.proof(asked(), origin())).statusCode()).isEqualTo(200);
        browser.form("/", "/logout");
        assertThat(enter(device.countingFrom(7).proof(asked(), origin())).statusCode())
                .isEqualTo(200);
        browser.form("/", "/logout");
        assertRefused(device.countingFrom(5).proof(asked(), origin()));
    }

    @Test
    void a_passkey_that_was_removed_opens_nothing() {
        String username = newAccount();
        browser.logIn(username, PASSWORD);
        add(browser, device, "lost one");
        assertThat(browser.page("/passkeys").body()).contains("lost one");
        browser.form("/passkeys", "/passkeys/removals", "id", device.id());
        assertThat(browser.page("/passkeys").body()).doesNotContain("lost one");
        browser.form("/", "/logout");
        assertRefused(device.proof(asked(), origin()));
    }

    @Test
    void the_passkey_of_another_is_not_there_to_name_or_remove() {
        withPasskey();
        Browser other = new Browser(this::at);
        other.logIn(newAccount("MANAGER"), PASSWORD);
        for (String path : new String[] {"/passkeys/removals", "/passkeys/names"}) {
            assertThat(
                            other.form("/passkeys", path, "id", device.id(), "name", "mine")
                                    .statusCode())
                    .isEqualTo(404);
        }
        assertThat(enter(device.proof(asked(), origin())).statusCode()).isEqualTo(200);
    }

    @Test
    void an_account_that_was_closed_takes_its_passkeys_along() {
        String username = withPasskey();
        delete("/api/v1/accounts/" + username, operator());
        assertRefused(device.proof(asked(), origin()));
    }

    @Test
    void while_the_password_is_of_another_the_passkey_rests() {
        String username = withPasskey();
        put(
                "/api/v1/accounts/" + username + "/password",
                operator(),
                "{\"password\":\"" + FIRST + "\"}");
        assertRefused(device.proof(asked(), origin()));
        choosePassword(username, FIRST, PASSWORD);
        assertRefused(device.proof(asked(), origin()));
        post("/api/v1/accounts/" + username + "/confirmations", someone("SECRETARIAT"), "");
        assertThat(enter(device.proof(asked(), origin())).statusCode()).isEqualTo(200);
    }

    @Test
    void with_a_first_password_or_a_token_nobody_adds_one() {
        Browser held = new Browser(this::at);
        held.logIn(heldAccount(), FIRST);
        assertThat(held.page("/passkeys").headers().firstValue("Location").orElse(""))
                .endsWith("/password");
        String token =
                read(post(
                                "/api/v1/tokens",
                                someone(),
                                "{\"name\":\"x\",\"scopes\":[\"READ\",\"WRITE\"]}"))
                        .path("token")
                        .asString();
        assertThat(post("/passkeys/options", "Bearer " + token, "{}").statusCode()).isEqualTo(403);
        assertThat(post("/passkeys/options", null, "{}").statusCode()).isIn(401, 403);
    }

    @Test
    void a_new_passkey_answers_what_was_asked_here_once() {
        String username = newAccount();
        browser.logIn(username, PASSWORD);
        String made = device.made(optionsFor(browser), "phone", "https://parley.example");
        assertThat(script(browser, "/passkeys", made).statusCode()).isEqualTo(422);
        made = device.made(optionsFor(browser), "phone", origin());
        assertThat(script(browser, "/passkeys", made).statusCode()).isEqualTo(204);
        assertThat(script(browser, "/passkeys", made).statusCode()).isEqualTo(422);
        made = device.made(optionsFor(browser), "phone", origin());
        assertThat(script(browser, "/passkeys", made).statusCode()).isEqualTo(422);
        String nameless = new Device().made(optionsFor(browser), " ", origin());
        assertThat(script(browser, "/passkeys", nameless).statusCode()).isEqualTo(422);
        for (String nonsense : new String[] {"{", "{}", "[]", "null", "{\"credential\":{}}"}) {
            optionsFor(browser);
            assertThat(script(browser, "/passkeys", nonsense).statusCode())
                    .as(nonsense)
                    .isIn(400, 422);
        }
    }

    @Test
    void who_found_a_browser_that_was_left_open_adds_no_passkey_without_the_password() {
        browser.logIn(newAccount(), PASSWORD);
        for (String nonsense : new String[] {"{}", "{\"password\":null}", "[]", "", "{"}) {
            browser.page("/passkeys");
            assertThat(script(browser, "/passkeys/options", nonsense).statusCode())
                    .as(nonsense)
                    .isEqualTo(400);
        }
        HttpResponse<String> refused = optionsWith(browser, "a wrong password");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(read(refused).path("type").asString()).isEqualTo("/problems/wrong-password");
        assertThat(refused.body()).doesNotContain("challenge").doesNotContain("a wrong password");
        for (int i = 0; i < 30 && refused.statusCode() != 429; i++) {
            refused = optionsWith(browser, "a wrong password");
        }
        assertThat(refused.statusCode()).isEqualTo(429);
    }

    @Test
    void whoever_asks_for_a_challenge_or_answers_wrongly_leaves_no_session_behind() {
        int before = rows("login_session");
        int spent = rows("spent_challenge");
        for (int i = 0; i < 20; i++) {
            Browser passer = new Browser(this::at);
            HttpResponse<String> asked = ask(passer);
            assertThat(asked.statusCode()).isEqualTo(200);
            assertThat(asked.headers().allValues("Set-Cookie").toString())
                    .contains("PASSKEY-CHALLENGE=", "Max-Age=300", "HttpOnly", "SameSite=Strict")
                    .doesNotContain("SESSION");
            String proof = new Device().proof(read(asked), origin());
            assertThat(script(passer, "/login/webauthn", proof).statusCode()).isEqualTo(401);
        }
        assertThat(rows("login_session")).isEqualTo(before);
        assertThat(rows("spent_challenge")).isEqualTo(spent);
    }

    @Test
    void a_challenge_that_is_carried_back_again_lets_nobody_in_twice() {
        withPasskey();
        JsonNode asked = asked();
        String carried = browser.cookie("PASSKEY-CHALLENGE").getValue();
        String proof = device.proof(asked, origin());
        assertThat(enter(proof).statusCode()).isEqualTo(200);
        Browser thief = new Browser(this::at);
        thief.page("/login");
        HttpResponse<String> again =
                thief.send(
                        json("/login/webauthn", null)
                                .header("X-XSRF-TOKEN", thief.cookie("XSRF-TOKEN").getValue())
                                .header("Cookie", "PASSKEY-CHALLENGE=" + carried)
                                .POST(BodyPublishers.ofString(proof)));
        assertThat(again.statusCode()).isEqualTo(401);
    }

    @Test
    void nonsense_at_the_door_is_refused_like_everybody_unknown() {
        for (String nonsense : new String[] {"", "{", "{}", "[]", "null", "{\"rawId\":\"x\"}"}) {
            asked();
            HttpResponse<String> answer = enter(nonsense);
            assertThat(answer.statusCode()).as(nonsense + answer.body()).isEqualTo(401);
            assertThat(read(answer).path("type").asString()).isEqualTo("/problems/unauthenticated");
        }
    }

    @Test
    void the_owner_reads_what_happened_to_his_passkeys() {
        String username = withPasskey();
        enter(device.proof(asked(), origin()));
        browser.form("/passkeys", "/passkeys/names", "id", device.id(), "name", "blue one");
        assertThat(browser.page("/passkeys").body()).contains("value=\"blue one\"");
        browser.form("/passkeys", "/passkeys/removals", "id", device.id());
        JsonNode events = read(get("/api/v1/me/events", basic(username, PASSWORD))).path("items");
        assertThat(
                        events.valueStream()
                                .map(event ->
                                        event.path("change").asString()
                                                + " "
                                                + event.path("detail").asString())
                                .limit(3))
                .containsExactly(
                        "PASSKEY_REMOVED blue one",
                        "PASSKEY_NAMED blue one",
                        "PASSKEY_ADDED phone");
    }

    @Test
    void the_login_page_offers_passkeys_by_a_script_of_its_own() {
        HttpResponse<String> page = browser.page("/login");
        assertThat(page.body()).contains("id=\"by-passkey\"", "src=\"/js/passkeys.js\"");
        assertThat(browser.page("/js/passkeys.js").statusCode()).isEqualTo(200);
        assertThat(
                        new Browser(path ->
                                URI.create("http://127.0.0.1:" + at("/").getPort() + path))
                                .page("/login")
                                .body())
                .doesNotContain("passkey");
    }

    /** A new login that has a passkey and is logged out again. */
    private String withPasskey(String... roles) {
        String username = newAccount(roles);
        browser.logIn(username, PASSWORD);
        HttpResponse<String> added = add(browser, device, "phone");
        assertThat(added.statusCode()).as(added.body()).isEqualTo(204);
        browser.form("/", "/logout");
        return username;
    }

    private HttpResponse<String> add(Browser by, Device made, String label) {
        return script(by, "/passkeys", made.made(optionsFor(by), label, origin()));
    }

    private JsonNode optionsFor(Browser by) {
        HttpResponse<String> answer = optionsWith(by, PASSWORD);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return read(answer);
    }

    private HttpResponse<String> optionsWith(Browser by, String password) {
        by.page("/passkeys");
        return script(by, "/passkeys/options", "{\"password\":\"" + password + "\"}");
    }

    private JsonNode asked() {
        return asked(browser);
    }

    private JsonNode asked(Browser by) {
        return read(ask(by));
    }

    private HttpResponse<String> ask(Browser by) {
        by.page("/login");
        return script(by, "/webauthn/authenticate/options", "{}");
    }

    private int rows(String table) {
        return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
    }

    private HttpResponse<String> enter(String proof) {
        browser.page("/login");
        return script(browser, "/login/webauthn", proof);
    }

    private void assertRefused(String proof) {
        HttpResponse<String> answer = enter(proof);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(401);
        assertThat(page("/api/v1/me").statusCode()).isEqualTo(401);
    }

    private HttpResponse<String> page(String path) {
        return browser.send(request(path, null).GET());
    }

    private HttpResponse<String> script(Browser by, String path, String body) {
        return by.send(
                json(path, null)
                        .header("X-XSRF-TOKEN", by.cookie("XSRF-TOKEN").getValue())
                        .POST(BodyPublishers.ofString(body)));
    }

    private String origin() {
        return "http://localhost:" + at("/").getPort();
    }
}
