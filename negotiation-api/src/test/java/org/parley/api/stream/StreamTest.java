package org.parley.api.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.api.stream.Listener.await;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.api.command.House;
import org.parley.api.command.Reply;
import org.parley.api.command.Table;
import tools.jackson.databind.JsonNode;

/** Whoever may read the history is told it while it happens. */
class StreamTest {

    private static final int PER_LOGIN = 3;

    @TempDir static Path folder;
    private static House house;

    private final Table table = Table.open(house);
    private final List<Listener> listeners = new ArrayList<>();

    @BeforeAll
    static void open() {
        house =
                House.in(
                        folder,
                        "--parley.streams.longest=1h",
                        "--parley.streams.beat=50ms",
                        "--parley.streams.per-login=" + PER_LOGIN,
                        "--spring.datasource.hikari.maximum-pool-size=8");
    }

    @AfterEach
    void everybody_has_left() {
        Watches watches = house.context().getBean(Watches.class);
        await().until(() -> !watches.isAnybodyThere());
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void what_happens_is_told_as_the_history_has_it() {
        try (Listener auditor = listen("auditor", table.path("/stream"));
                Listener delegate = listen("farc.head", table.path("/stream"))) {
            table.item();
            List<JsonNode> last = History.of(table, "auditor").since("AgendaItemProposed");
            assertThat(auditor.until(last.size())).startsWith(last.toArray(JsonNode[]::new));
            assertThat(delegate.until(last.size())).startsWith(last.toArray(JsonNode[]::new));
        }
    }

    @Test
    void what_was_recorded_before_it_was_opened_is_not_told() {
        for (int i = 0; i < 10; i++) {
            round("Before " + i);
            try (Listener auditor = listen("auditor", table.path("/stream"));
                    Listener delegate = listen("farc.head", "/api/v1/stream")) {
                round("After " + i);
                assertThat(titles(auditor.until(1))).containsExactly("After " + i);
                assertThat(titles(delegate.until(1))).containsExactly("After " + i);
            }
            everybody_has_left();
        }
    }

    @Test
    void from_the_beginning_it_is_the_whole_history() {
        table.item();
        List<JsonNode> history = History.of(table, "auditor").all();
        try (Listener auditor = listen("auditor", table.path("/stream?from=beginning"))) {
            assertThat(auditor.until(history.size())).startsWith(history.toArray(JsonNode[]::new));
        }
    }

    @Test
    void nobody_is_told_what_a_brief_holds_or_that_it_holds_anything() {
        String item = table.item();
        try (Listener own = listen("goc.head", table.path("/stream"));
                Listener other = listen("farc.head", table.path("/stream"))) {
            table.redLine("goc.head", item);
            round("After the red line");
            assertThat(types(own.until(1))).containsExactly("org.parley.RoundOpened");
            assertThat(types(other.until(1))).containsExactly("org.parley.RoundOpened");
        }
    }

    @Test
    void it_goes_on_after_any_event_and_nothing_is_told_twice() {
        for (int i = 0; i < 5; i++) {
            round("Round " + i);
        }
        int events = History.of(table, "auditor").all().size() + 1;
        List<JsonNode> all;
        List<String> ids;
        try (Listener whole = listen("auditor", table.path("/stream?from=beginning"))) {
            all = whole.until(events);
            ids = whole.ids();
        }
        assertThat(ids).hasSize(all.size() + 1).doesNotHaveDuplicates();
        for (int i : List.of(0, 1, all.size() / 2, all.size() - 1)) {
            try (Listener rest =
                    Listener.open(house, "auditor", table.path("/stream"), ids.get(i))) {
                assertThat(rest.until(all.size() - i)).isEqualTo(all.subList(i, all.size()));
            }
            everybody_has_left();
        }
    }

    @Test
    void an_id_says_nothing_and_is_of_one_login_and_one_stream() {
        round("First");
        round("Second");
        String id;
        try (Listener auditor = listen("auditor", table.path("/stream?from=beginning"))) {
            auditor.until(5);
            id = auditor.last();
            assertThat(auditor.ids()).allMatch(one -> one.matches("[A-Za-z0-9_-]{48}"));
        }
        refused("farc.head", table.path("/stream"), id);
        refused("auditor", "/api/v1/stream", id);
        refused("auditor", Table.open(house).path("/stream"), id);
        refused("auditor", table.path("/stream"), "1");
        refused("auditor", table.path("/stream"), "x".repeat(48));
        String position = round("Third").header("X-Position");
        refused("secretariat", table.path("/stream"), String.valueOf(position));
    }

    @Test
    void all_negotiations_are_one_stream_of_those_that_the_reader_may_see() {
        String other = opened("Talks of others");
        try (Listener auditor = listen("auditor", "/api/v1/stream");
                Listener delegate = listen("farc.head", "/api/v1/stream")) {
            party(other, "Nobody's");
            round("Ours");
            List<JsonNode> told = auditor.until(2);
            assertThat(types(told))
                    .containsExactly("org.parley.PartyRegistered", "org.parley.RoundOpened");
            assertThat(types(delegate.until(1))).containsExactly("org.parley.RoundOpened");
        }
    }

    @Test
    void who_gets_a_seat_while_he_listens_is_told_from_then_on() {
        String other = opened("Talks to come");
        String party = party(other, "New");
        try (Listener delegate = listen("farc.head", "/api/v1/stream")) {
            house.post(
                    "secretariat",
                    "/api/v1/negotiations/" + other + "/delegates",
                    "{\"username\": \"farc.head\", \"partyId\": \"%s\", \"function\": \"HEAD\"}"
                            .formatted(party));
            await().until(() -> types(delegate.heard()).contains("org.parley.DelegateAccredited"));
        }
    }

    @Test
    void a_seat_that_is_lost_ends_it() {
        try (Listener delegate = listen("farc.head", table.path("/stream"))) {
            Reply recalled =
                    house.send("secretariat", "DELETE", table.path("/delegates/farc.head"), null);
            assertThat(recalled.status()).as(recalled.toString()).isEqualTo(204);
            delegate.awaitEnd();
            assertThat(delegate.heard()).isEmpty();
        }
    }

    @Test
    void a_token_that_is_deleted_ends_it() {
        Reply made =
                house.post(
                        "auditor",
                        "/api/v1/tokens",
                        "{\"name\": \"live\", \"scopes\": [\"READ\"]}");
        String token = "Bearer " + made.json().path("token").asString();
        try (Listener program = Listener.bearing(house, token, table.path("/stream"), null)) {
            round("Before");
            assertThat(program.until(1)).hasSize(1);
            house.send("auditor", "DELETE", "/api/v1/tokens/" + made.id(), null);
            program.awaitEnd();
        }
    }

    @Test
    void a_login_that_loses_its_role_is_not_told_more() {
        house.open("passing", "AUDITOR");
        try (Listener passing = listen("passing", table.path("/stream"))) {
            change("/api/v1/accounts/passing/roles", "{\"roles\": []}");
            passing.awaitEnd();
        }
    }

    @Test
    void a_login_with_another_password_is_not_told_more() {
        house.open("renewed", "AUDITOR");
        try (Listener renewed = listen("renewed", table.path("/stream"))) {
            change(
                    "/api/v1/accounts/renewed/password",
                    "{\"password\": \"quite another password\"}");
            renewed.awaitEnd();
        }
    }

    @Test
    void it_says_that_it_is_alive_while_nothing_happens() {
        try (Listener auditor = listen("auditor", table.path("/stream"))) {
            await().until(() -> auditor.beats() >= 3);
            assertThat(auditor.heard()).isEmpty();
        }
    }

    @Test
    void a_login_has_so_many_streams_and_gets_another_one_when_it_leaves_one() {
        for (int i = 0; i < PER_LOGIN; i++) {
            listeners.add(listen("un.mission", table.path("/stream")));
        }
        Reply refused = house.get("un.mission", table.path("/stream"));
        assertThat(refused.status()).as(refused.toString()).isEqualTo(429);
        assertThat(refused.header("Retry-After")).isNotNull();
        listeners.forEach(Listener::close);
        await().ignoreExceptions()
                .untilAsserted(() -> listen("un.mission", table.path("/stream")).close());
    }

    @Test
    void open_streams_hold_no_connection_to_the_database() {
        for (String login : List.of("auditor", "secretariat", "goc.head", "farc.head")) {
            for (int i = 0; i < PER_LOGIN; i++) {
                listeners.add(listen(login, table.path("/stream")));
            }
        }
        assertThat(listeners).hasSizeGreaterThan(8);
        round("Everyone is told");
        listeners.forEach(listener -> assertThat(listener.until(1)).hasSize(1));
        listeners.forEach(Listener::close);
    }

    @Test
    void what_cannot_be_is_refused() {
        assertThat(house.get("auditor", table.path("/stream?from=yesterday")).status())
                .isEqualTo(400);
        assertThat(house.get("auditor", table.path("/stream?form=now")).status()).isEqualTo(400);
        assertThat(house.get("auditor", table.path("/stream"), "Accept", "text/html").status())
                .isEqualTo(406);
        assertThat(house.get("manager", table.path("/stream")).status()).isEqualTo(403);
        assertThat(house.get("manager", "/api/v1/stream").status()).isEqualTo(403);
        assertThat(house.get(null, "/api/v1/stream").status()).isEqualTo(401);
        Reply hidden = house.get("stranger", table.path("/stream"));
        Reply absent =
                house.get("stranger", "/api/v1/negotiations/" + UUID.randomUUID() + "/stream");
        assertThat(hidden.status()).isEqualTo(404);
        assertThat(hidden.text()).isEqualTo(absent.text());
        Reply head = house.send("auditor", "HEAD", table.path("/stream"), null);
        assertThat(head.status()).isEqualTo(200);
    }

    private Listener listen(String login, String path) {
        return Listener.open(house, login, path, null);
    }

    private static void change(String path, String body) {
        Reply changed = house.send("operator", "PUT", path, body);
        assertThat(changed.status()).as(changed.toString()).isEqualTo(204);
    }

    private void refused(String login, String path, String id) {
        Reply reply = house.get(login, path, "Last-Event-ID", id);
        assertThat(reply.status()).as(reply.toString()).isEqualTo(400);
        assertThat(reply.text()).contains("\"header\":\"Last-Event-ID\"");
    }

    private Reply round(String title) {
        Reply reply = Rounds.open(table, title);
        assertThat(reply.status()).as(reply.toString()).isEqualTo(201);
        return reply;
    }

    private static String opened(String title) {
        Reply reply =
                house.post(
                        "secretariat",
                        "/api/v1/negotiations",
                        "{\"title\": \"%s\", \"agreementRule\": \"EVERYTHING_AGREED\", \"parties\": []}"
                                .formatted(title));
        assertThat(reply.status()).as(reply.toString()).isEqualTo(201);
        return reply.id();
    }

    private static String party(String negotiation, String name) {
        Reply reply =
                house.post(
                        "secretariat",
                        "/api/v1/negotiations/" + negotiation + "/parties",
                        "{\"name\": \"%s\", \"shortName\": \"%s\", \"role\": \"PRINCIPAL\"}"
                                .formatted(name, name));
        assertThat(reply.status()).as(reply.toString()).isEqualTo(201);
        return reply.id();
    }

    private static List<String> titles(List<JsonNode> events) {
        return events.stream().map(event -> event.at("/data/title").asString()).toList();
    }

    private static List<String> types(List<JsonNode> events) {
        return events.stream().map(event -> event.path("type").asString()).toList();
    }
}
