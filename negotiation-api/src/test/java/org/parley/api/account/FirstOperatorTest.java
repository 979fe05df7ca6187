package org.parley.api.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.parley.api.command.House;
import org.parley.api.database.TestDatabase;
import org.parley.api.start.StartRefused;
import org.parley.core.shared.Username;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How an empty house gets its first login, and nobody else with it. */
@Tag("h2")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FirstOperatorTest {

    private static final Pattern HIDDEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final String PASSWORD = "the first of all passwords";

    @TempDir static Path folder;

    private static House house;
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @BeforeAll
    static void start() {
        house = House.empty(TestDatabase.h2(folder));
    }

    @AfterAll
    static void stop() {
        house.close();
    }

    @Test
    @Order(1)
    void an_empty_house_has_no_login_at_all() {
        assertThat(accounts()).isZero();
        assertThat(house.get("operator", "/api/v1/me").status()).isEqualTo(401);
    }

    @Test
    @Order(2)
    void the_link_is_not_there_without_its_key() {
        assertThat(page("/set-up").statusCode()).isEqualTo(404);
        assertThat(page("/set-up?key=" + "x".repeat(43)).statusCode()).isEqualTo(404);
    }

    @Test
    @Order(3)
    void it_is_not_there_for_who_comes_through_a_proxy() {
        for (String header :
                new String[] {
                    "Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Real-IP", "Via"
                }) {
            HttpResponse<String> answer =
                    sent(
                            browser,
                            HttpRequest.newBuilder(URI.create(house.base() + link()))
                                    .header(header, "127.0.0.1"));
            assertThat(answer.statusCode()).as(header).isEqualTo(404);
        }
    }

    @Test
    @Order(4)
    void a_weak_password_makes_no_operator() {
        assertThat(make("operator", "short").body()).contains("role=\"alert\"");
        assertThat(make("Not A Name", PASSWORD).body()).contains("role=\"alert\"");
        assertThat(accounts()).isZero();
    }

    @Test
    @Order(5)
    void whoever_started_it_makes_the_first_operator_once() {
        String link = link();
        HttpResponse<String> made = make("first.operator", PASSWORD);
        assertThat(made.headers().firstValue("Location").orElse("")).endsWith("/login?ready");
        assertThat(page(link).statusCode()).isEqualTo(404);
        assertThat(
                        house.context()
                                .getBean(JdbcClient.class)
                                .sql("select username || ' ' || roles from account")
                                .query(String.class)
                                .list())
                .containsExactly("first.operator OPERATOR");
        assertThat(house.context().getBean(SetUp.class).path()).isNull();
    }

    @Test
    @Order(6)
    void a_house_with_a_demo_password_in_it_does_not_start(@TempDir Path demo) {
        try (House left = House.empty(TestDatabase.h2(demo))) {
            left.context()
                    .getBean(AccountDesk.class)
                    .open(
                            new Username("goc.head"),
                            DemoLogins.PASSWORD,
                            Set.of(),
                            Held.NOT,
                            "demo");
        }
        assertThatThrownBy(() -> House.empty(TestDatabase.h2(demo)).close())
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("goc.head");
    }

    private static String link() {
        return String.valueOf(house.context().getBean(SetUp.class).path());
    }

    private static long accounts() {
        return house.context()
                .getBean(JdbcClient.class)
                .sql("select count(*) from account")
                .query(Long.class)
                .single();
    }

    private HttpResponse<String> page(String path) {
        return sent(browser, HttpRequest.newBuilder(URI.create(house.base() + path)).GET());
    }

    private HttpResponse<String> make(String username, String password) {
        Matcher csrf = HIDDEN.matcher(page(link()).body());
        assertThat(csrf.find()).isTrue();
        String body =
                "key=%s&username=%s&password=%s&_csrf=%s"
                        .formatted(
                                link().substring(link().indexOf('=') + 1),
                                encoded(username),
                                encoded(password),
                                encoded(csrf.group(1)));
        return sent(
                browser,
                HttpRequest.newBuilder(URI.create(house.base() + "/set-up"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private static HttpResponse<String> sent(HttpClient client, HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
