package org.parley.api.nodes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.api.command.House;
import org.parley.api.command.Reply;
import org.parley.api.command.Table;
import org.parley.api.database.TestDatabase;
import org.parley.api.webhook.Receiver;

/** A client does not notice which of two nodes answers it. */
@Tag("postgresql")
class AcrossNodesTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String KEY = "Idempotency-Key";
    private static final String ITEM = "{\"title\": \"Land\"}";
    private static final String ME = "/api/v1/me";
    private static final String[] SETTINGS = {
        "--parley.rate-limit.requests=300",
        "--parley.rate-limit.window=1h",
        "--parley.webhooks.every=20ms",
        "--parley.webhooks.allow-http=true",
        "--parley.webhooks.allow-private=true"
    };

    @TempDir static Path folder;

    private static House first;
    private static House second;

    private final String key = UUID.randomUUID().toString();

    @BeforeAll
    static void start() {
        TestDatabase database = TestDatabase.postgresql(folder);
        first = House.on(database, SETTINGS);
        second = House.on(database, SETTINGS);
    }

    @AfterAll
    static void stop() {
        second.close();
        first.close();
    }

    @Test
    void a_request_repeated_on_the_other_node_gets_the_first_answer_again() {
        Table table = Table.open(first);
        Reply answer = table.post("goc.head", "/agenda-items", ITEM, KEY, key);
        long events = first.events();
        Reply again = there(table).post("goc.head", "/agenda-items", ITEM, KEY, key);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        isTheSame(again, answer);
        assertThat(first.events()).isEqualTo(events);
    }

    @Test
    void of_equal_requests_on_both_at_once_one_is_done_and_all_get_its_answer() {
        Table table = Table.open(first);
        long events = first.events();
        List<Reply> replies = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(16)) {
            List<CompletableFuture<Reply>> asked = new ArrayList<>();
            for (int i = 0; i < 16; i++) {
                Table asking = i % 2 == 0 ? table : there(table);
                asked.add(
                        CompletableFuture.supplyAsync(
                                () -> asking.post("goc.head", "/agenda-items", ITEM, KEY, key),
                                threads));
            }
            asked.forEach(reply -> replies.add(reply.join()));
        }
        assertThat(replies.getFirst().status()).isEqualTo(201);
        replies.forEach(reply -> isTheSame(reply, replies.getFirst()));
        assertThat(first.events()).isEqualTo(events + 2);
    }

    @Test
    void what_was_written_on_one_is_read_on_the_other_after_its_position() {
        Table table = Table.open(first);
        for (int i = 0; i < 10; i++) {
            Table writing = i % 2 == 0 ? table : there(table);
            Table reading = i % 2 == 0 ? there(table) : table;
            Reply item =
                    writing.post("goc.head", "/agenda-items", "{\"title\": \"Land " + i + "\"}");
            String position = String.valueOf(item.header("X-Position"));
            Reply history =
                    reading.house()
                            .get(
                                    "goc.head",
                                    table.path("/history?limit=500"),
                                    "X-Read-After",
                                    position);
            assertThat(history.status()).as(history.text()).isEqualTo(200);
            assertThat(history.text()).contains(item.id());
        }
    }

    @Test
    void a_share_that_was_used_up_on_one_is_used_up_on_the_other() {
        await().atMost(PATIENCE).until(() -> isRefused(first, 50));
        // far less than a share of its own
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(500))
                .until(() -> isRefused(second, 1));
        assertThat(second.get("auditor", ME).status()).isEqualTo(200);
    }

    @Test
    void a_session_that_began_on_one_goes_on_and_ends_on_the_other() {
        Browser browser = Browser.open();
        browser.logIn(first, "manager", House.PASSWORD);
        assertThat(browser.status(second, "/")).isEqualTo(200);
        assertThat(browser.status(second, ME)).isEqualTo(200);
        browser.logOut(second);
        assertThat(browser.status(first, ME)).isEqualTo(401);
    }

    @Test
    void a_password_that_was_changed_on_one_is_old_on_the_other() {
        Browser browser = Browser.open();
        browser.logIn(first, "un.mission", House.PASSWORD);
        assertThat(first.get("un.mission", ME).status()).isEqualTo(200);
        Reply changed =
                second.send(
                        "operator",
                        "PUT",
                        "/api/v1/accounts/un.mission/password",
                        "{\"password\": \"quite another password\"}");
        assertThat(changed.status()).as(changed.toString()).isEqualTo(204);
        assertThat(first.get("un.mission", ME).status()).isEqualTo(401);
        assertThat(browser.status(first, ME)).isEqualTo(401);
    }

    @Test
    void an_alert_is_sent_by_one_of_them() {
        Table table = Table.open(first);
        try (Receiver receiver = new Receiver()) {
            String body = "{\"url\": \"%s\"}".formatted(receiver.url());
            assertThat(first.post("manager", "/api/v1/webhooks", body).status()).isEqualTo(201);
            for (int i = 0; i < 20; i++) {
                Table reporting = i % 2 == 0 ? table : there(table);
                reporting.incident("Shots");
            }
            receiver.await(20);
            await().pollDelay(Duration.ofSeconds(1)).until(() -> true);
            assertThat(receiver.got().stream().map(got -> got.header("webhook-id")))
                    .doesNotHaveDuplicates()
                    .hasSize(20);
        }
    }

    private static boolean isRefused(House house, int requests) {
        for (int i = 0; i < requests; i++) {
            if (house.get("stranger", ME).status() == 429) {
                return true;
            }
        }
        return false;
    }

    /** The same table, by way of the other node. */
    private static Table there(Table table) {
        return new Table(second, table.id(), table.goc(), table.farc(), table.un());
    }

    private static void isTheSame(Reply reply, Reply expected) {
        assertThat(reply.status()).as(reply.text()).isEqualTo(expected.status());
        assertThat(reply.response().body()).isEqualTo(expected.response().body());
        for (String header : List.of("Location", "ETag", "X-Position", "Content-Type")) {
            assertThat(reply.header(header)).as(header).isEqualTo(expected.header(header));
        }
    }
}
