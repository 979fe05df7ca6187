package org.parley.api.security.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.parley.api.security.OverHttp;

class FormLoginTest extends OverHttp {

    private static final Pattern HIDDEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final String TOKEN = "{\"name\":\"mine\",\"scopes\":[\"READ\"]}";

    private final CookieManager cookies = new CookieManager();
    private final HttpClient browser = browser(cookies);

    @Test
    void a_page_leads_to_the_form_and_the_form_to_the_page() {
        assertThat(page("/").headers().firstValue("Location").orElse("")).endsWith("/login");
        assertThat(logIn(newAccount(), PASSWORD).headers().firstValue("Location").orElse(""))
                .endsWith("/");
        HttpResponse<String> home = page("/");
        assertThat(home.statusCode()).isEqualTo(200);
        assertThat(home.body()).contains("Your negotiations").doesNotContain("style=", "<script");
    }

    @Test
    void a_wrong_password_and_an_unknown_name_are_told_the_same() {
        String wrong =
                logIn(newAccount(), "not the password").headers().map().get("Location").toString();
        String unknown =
                logIn("nobody", "not the password").headers().map().get("Location").toString();
        assertThat(wrong).isEqualTo(unknown).contains("/login?wrong");
    }

    @Test
    void a_session_changes_nothing_without_its_token() {
        logIn(newAccount(), PASSWORD);
        HttpResponse<String> refused = send(browser, token());
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(read(refused).path("type").asString()).isEqualTo("/problems/csrf");
        page("/");
        assertThat(send(browser, token().header("X-XSRF-TOKEN", cookie("XSRF-TOKEN"))).statusCode())
                .isEqualTo(201);
    }

    @Test
    void the_login_itself_needs_a_token() {
        HttpRequest.Builder blind =
                request("/login", null)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString("username=operator&password=x"));
        assertThat(send(browser, blind).statusCode()).isIn(401, 403);
    }

    @Test
    void a_session_cannot_be_fixed_or_read_by_scripts() {
        page("/login");
        logIn(newAccount(), PASSWORD);
        HttpCookie session = find("PARLEY");
        assertThat(session.isHttpOnly()).isTrue();
    }

    @Test
    void logging_out_ends_the_session() {
        logIn(newAccount(), PASSWORD);
        form("/logout", "_csrf=" + hidden(page("/")));
        assertThat(send(browser, request("/api/v1/me", null).GET()).statusCode()).isEqualTo(401);
    }

    @Test
    void a_new_password_ends_every_session() {
        String username = newAccount();
        logIn(username, PASSWORD);
        put(
                "/api/v1/accounts/" + username + "/password",
                operator(),
                "{\"password\":\"another horse battery\"}");
        assertThat(send(browser, request("/api/v1/me", null).GET()).statusCode()).isEqualTo(401);
    }

    @Test
    void after_too_many_wrong_passwords_the_form_asks_to_wait() {
        String username = newAccount();
        for (int i = 0; i < Lockout.FREE; i++) {
            logIn(username, "wrong " + i);
        }
        assertThat(logIn(username, PASSWORD).headers().firstValue("Location").orElse(""))
                .contains("/login?wait=");
    }

    private HttpResponse<String> logIn(String username, String password) {
        String csrf = hidden(page("/login"));
        return form(
                "/login",
                "username="
                        + encoded(username)
                        + "&password="
                        + encoded(password)
                        + "&_csrf="
                        + csrf);
    }

    private HttpResponse<String> page(String path) {
        return send(browser, request(path, null).header("Accept", "text/html").GET());
    }

    private HttpResponse<String> form(String path, String body) {
        return send(
                browser,
                request(path, null)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Accept", "text/html")
                        .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder token() {
        return json("/api/v1/tokens", null).POST(HttpRequest.BodyPublishers.ofString(TOKEN));
    }

    private String cookie(String name) {
        return find(name).getValue();
    }

    private HttpCookie find(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String hidden(HttpResponse<String> page) {
        Matcher matcher = HIDDEN.matcher(page.body());
        assertThat(matcher.find()).isTrue();
        return encoded(matcher.group(1));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
