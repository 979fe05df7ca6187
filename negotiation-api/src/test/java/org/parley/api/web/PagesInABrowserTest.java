package org.parley.api.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.parley.api.command.House;
import org.parley.api.command.Reply;
import org.parley.api.command.Table;
import org.parley.api.passkey.Device;
import org.parley.api.security.Browser;
import org.springframework.web.bind.annotation.RequestMethod;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What anybody wrote runs in no real browser. Every way into the house is opened there by people
 * who logged in with its form, as it is served, and again by a browser that was told to ignore the
 * content security policy, so that escaping has to hold alone. A machine without a browser says
 * that it skips this; pages do not depend on the database.
 */
@Tag("h2")
class PagesInABrowserTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final House HOUSE = House.shared();
    private static final List<String> LOGINS =
            List.of("secretariat", "goc.head", "manager", "auditor", "operator");
    private static final String BROWSERS = "text/html,application/xhtml+xml,*/*;q=0.8";

    /** Does what a person could: moves over everything, and follows what leads to a script. */
    private static final String TOUCH =
            """
            (async () => {
                for (const part of document.querySelectorAll("*")) {
                    for (const {name, value} of [...part.attributes]) {
                        if (name.startsWith("on")) part.dispatchEvent(new Event(name.slice(2)));
                        if (/^\\s*javascript:/i.test(value) && /href|src|action|data/.test(name)) {
                            location.href = value;
                        }
                    }
                }
                await new Promise(done => setTimeout(done, 0));
                return document.querySelectorAll("xqz-made").length;
            })()
            """;

    private static Chromium browser;

    private final Set<String> complaints = new TreeSet<>();
    private int opened;

    @BeforeAll
    static void aBrowser() throws Exception {
        String program = Chromium.program();
        assumeTrue(
                program != null,
                "no Chromium and no Chrome here: install one, or name it in CHROMIUM");
        browser = Chromium.start(program);
        browser.listenFor(Payloads.MARK);
    }

    @AfterAll
    static void goodbye() throws Exception {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void what_anybody_wrote_runs_on_no_page() {
        PoisonedCase told = PoisonedCase.toldTo(HOUSE);
        namePasskeys("manager");
        Set<String> shown = new HashSet<>();
        for (String login : LOGINS) {
            logIn(login);
            for (Way way : Way.into(HOUSE, RequestMethod.GET)) {
                for (String path : told.places(way)) {
                    Reply answer = HOUSE.get(login, path, "Accept", BROWSERS);
                    if (isWorthALook(answer) && shown.add(page(way, answer))) {
                        look(path, false);
                        look(path, true);
                    }
                }
            }
        }
        assertThat(complaints).isEmpty();
        assertThat(opened).as("pages opened").isGreaterThan(50);
    }

    @Test
    void what_stands_in_an_address_runs_on_no_page() {
        logIn("manager");
        Set<String> shown = new HashSet<>();
        for (String address : addresses()) {
            Reply answer = HOUSE.get("manager", address, "Accept", BROWSERS);
            if (isWorthALook(answer) && shown.add(answer.text())) {
                look(address, true);
            }
        }
        assertThat(complaints).isEmpty();
        assertThat(opened).as("pages opened").isGreaterThan(Payloads.ALL.size());
    }

    @Test
    void a_step_of_the_slider_shows_another_moment_on_the_same_page() {
        Table table = Table.open(HOUSE);
        logIn("auditor");
        browser.open(HOUSE.base() + "/negotiations/" + table.id());
        browser.run(
                "globalThis.same = true; const slide = document.getElementById('version');"
                        + " slide.value = 0; slide.dispatchEvent(new Event('input'))");
        await().untilAsserted(() ->
                assertThat(browser.run("document.getElementById('event').innerText").asString())
                        .isEqualTo("What version 0 recorded"));
        assertThat(browser.run("location.search").asString()).isEqualTo("?version=0");
        browser.run("document.querySelector('a[rel=next]').click()");
        await().untilAsserted(() ->
                assertThat(browser.run("document.activeElement.innerText").asString())
                        .isEqualTo("version 2 →"));
        assertThat(browser.run("slide.value + globalThis.same").asString()).isEqualTo("1true");
    }

    @Test
    void a_page_that_forgets_to_escape_is_found_out() throws Exception {
        PoisonedCase.toldTo(HOUSE);
        Reply home = HOUSE.get("manager", "/", "Accept", "text/html");
        String raw = Parser.unescapeEntities(home.text(), false);
        String policy = String.valueOf(home.header("Content-Security-Policy"));
        try (Planted planted = Planted.saying(raw, policy)) {
            assertThat(runs(planted, false)).as("the policy is the second wall").isFalse();
            assertThat(runs(planted, true)).as("without it").isTrue();
        }
        for (String payload : Payloads.ALL.subList(0, 6)) {
            String page = "<p>%1$s<input value='%1$s'><input value=\"%1$s\"><a href=\"%1$s\">x</a>";
            try (Planted planted = Planted.saying(page.formatted(payload), null)) {
                assertThat(runs(planted, false)).as(payload).isTrue();
            }
        }
    }

    private static boolean isWorthALook(Reply answer) {
        return Looks.isPage(answer) || answer.text().contains(Payloads.MARK);
    }

    /** Each page as it is; of what only programs read, one answer of each way. */
    private static String page(Way way, Reply answer) {
        return Looks.isPage(answer) ? answer.text() : way.toString();
    }

    /** Gives a login a passkey of each name, as its own page would. */
    private static void namePasskeys(String login) {
        Browser person = new Browser(path -> URI.create(HOUSE.base() + path));
        person.logIn(login, House.PASSWORD);
        person.page("/passkeys");
        String known = "{\"password\": \"" + House.PASSWORD + "\"}";
        for (String name : Payloads.ALL) {
            JsonNode asked = JSON.readTree(posted(person, "/passkeys/options", known).body());
            String label = JSON.writeValueAsString(name);
            String made =
                    new Device().made(asked, label.substring(1, label.length() - 1), HOUSE.base());
            assertThat(posted(person, "/passkeys", made).statusCode()).as(name).isEqualTo(204);
        }
    }

    private static HttpResponse<String> posted(Browser person, String path, String body) {
        return person.send(
                HttpRequest.newBuilder(URI.create(HOUSE.base() + path))
                        .header("Content-Type", "application/json")
                        .header("X-XSRF-TOKEN", person.cookie("XSRF-TOKEN").getValue())
                        .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Each parameter of each page with every payload, those of the API with one. */
    private static Set<String> addresses() {
        Payloads payloads = new Payloads();
        Set<String> addresses = new LinkedHashSet<>();
        for (int i = 0; i < Payloads.ALL.size(); i++) {
            addresses.add("/" + payloads.encoded() + "?" + payloads.encoded());
            addresses.add("/swagger-ui.html?url=" + payloads.encoded());
            for (Way way : Way.into(HOUSE, RequestMethod.GET)) {
                if (i == 0 || !way.path().startsWith("/api/")) {
                    addresses.add(way.with(payloads.encoded()));
                    way.parameters()
                            .map(name -> way.with("absent") + "?" + name + "=" + payloads.encoded())
                            .forEach(addresses::add);
                }
            }
        }
        return addresses;
    }

    private void logIn(String login) {
        browser.call("Network.clearBrowserCookies", Map.of());
        browser.open(HOUSE.base() + "/login");
        browser.submit(
                """
                username.value = "%s"; password.value = "%s";
                document.querySelector("button").click()
                """
                        .formatted(login, House.PASSWORD));
        assertThat(browser.run("location.pathname").asString()).as(login).isEqualTo("/");
        assertThat(browser.run("document.body.innerText").asString()).contains(login);
    }

    private void look(String path, boolean trusting) {
        browser.trusting(trusting);
        if (runs(HOUSE.base() + path)) {
            complaints.add(path + (trusting ? " without the policy" : ""));
        }
        browser.trusting(false);
        opened++;
    }

    private boolean runs(Planted planted, boolean trusting) {
        browser.trusting(trusting);
        boolean ran = runs(planted.address());
        browser.trusting(false);
        return ran;
    }

    private boolean runs(String address) {
        browser.told();
        browser.open(address);
        int made = browser.run(TOUCH).asInt();
        return made > 0 || !browser.told().isEmpty();
    }

    /** A server whose only page is not as it should be. */
    private record Planted(HttpServer server) implements AutoCloseable {

        static Planted saying(String page, @Nullable String policy) throws IOException {
            var here = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
            HttpServer server = HttpServer.create(here, 0);
            byte[] said = page.getBytes(StandardCharsets.UTF_8);
            server.createContext(
                    "/",
                    exchange -> {
                        exchange.getResponseHeaders()
                                .set("Content-Type", "text/html;charset=UTF-8");
                        if (policy != null) {
                            exchange.getResponseHeaders().set("Content-Security-Policy", policy);
                        }
                        exchange.sendResponseHeaders(200, said.length);
                        exchange.getResponseBody().write(said);
                        exchange.close();
                    });
            server.start();
            return new Planted(server);
        }

        String address() {
            return "http://localhost:" + server.getAddress().getPort() + "/";
        }

        @Override
        public void close() {
            server.stop(0);
        }
    }
}
