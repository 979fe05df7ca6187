package org.parley.api.backchannel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.parley.api.command.House;
import org.parley.api.command.Reply;
import org.parley.api.command.Table;
import org.springframework.jdbc.core.simple.JdbcClient;

/** To everyone who is not on a line it is as if there never was one. */
class OutsidersOfALineTest {

    private static final House HOUSE = House.shared();
    private static final String GOOD = "{\"text\": \"Who is there?\"}";
    private static final String CANARY = "Ochre-kestrel-4711";

    private static Line line;
    private static Line never;
    private static List<String> outsiders;

    @BeforeAll
    static void a_line_is_open() {
        line = Line.open(HOUSE);
        line.say("farc.head", CANARY);
        never = new Line(HOUSE, line.table(), UUID.randomUUID().toString(), line.adviser());
        outsiders = new ArrayList<>(List.of("un.mission", "stranger", line.adviser()));
        outsiders.addAll(List.of("secretariat", "manager", "auditor", "operator"));
    }

    @Test
    void each_read_of_it_is_answered_as_for_one_that_never_was() {
        for (String login : outsiders) {
            for (String below :
                    List.of(
                            "",
                            "?version=0",
                            "?asOf=nonsense",
                            "?x=1",
                            "/messages/" + UUID.randomUUID())) {
                assertSame(login, line.read(login, below), never.read(login, below));
                assertThat(line.read(login, below).status()).as(login).isEqualTo(404);
            }
            assertSame(
                    login,
                    line.read(login, "", "If-None-Match", "\"1\""),
                    never.read(login, "", "If-None-Match", "\"1\""));
        }
    }

    @Test
    void each_command_to_it_is_answered_as_for_one_that_never_was() {
        for (String login : outsiders) {
            for (String body : List.of(GOOD, "{}", "{", "{\"text\": 7}")) {
                assertSame(login, post(line, login, body), post(never, login, body));
                assertThat(post(line, login, body).status()).as(login).isEqualTo(404);
            }
            for (String match : List.of("\"0\"", "\"1\"", "*", "nonsense")) {
                assertSame(
                        login,
                        post(line, login, GOOD, "If-Match", match),
                        post(never, login, GOOD, "If-Match", match));
                assertSame(
                        login,
                        line.leave(login, "If-Match", match),
                        never.leave(login, "If-Match", match));
            }
        }
    }

    @Test
    void a_key_that_was_used_on_it_is_remembered_as_on_one_that_never_was() {
        for (String login : outsiders) {
            String here = UUID.randomUUID().toString();
            String there = UUID.randomUUID().toString();
            for (String body : List.of(GOOD, GOOD, "{\"text\": \"another\"}")) {
                Reply one = post(line, login, body, "Idempotency-Key", here);
                Reply none = post(never, login, body, "Idempotency-Key", there);
                assertSame(login, one, none);
            }
            for (String match : List.of("*", "\"1\"")) {
                assertSame(
                        login,
                        line.leave(login, "Idempotency-Key", here + 1, "If-Match", match),
                        never.leave(login, "Idempotency-Key", there + 1, "If-Match", match));
            }
        }
    }

    @Test
    void another_table_does_not_have_it_either() {
        Table other = Table.open(HOUSE);
        Reply reply = HOUSE.get("farc.head", other.path("/backchannels/" + line.id()));

        assertThat(reply.status()).isEqualTo(404);
    }

    @Test
    void who_runs_or_watches_the_house_finds_no_list_of_lines() {
        for (String login : List.of("secretariat", "manager", "auditor", "operator", "stranger")) {
            assertThat(line.list(login).status()).as(login).isEqualTo(404);
        }
    }

    @Test
    void neither_the_secretariat_nor_an_observer_opens_one() {
        for (String login :
                List.of("secretariat", "manager", "auditor", "operator", "un.mission")) {
            assertThat(Line.open(line.table(), login, "farc.head").status())
                    .as(login)
                    .isEqualTo(403);
        }
    }

    @Test
    void nothing_that_others_read_or_count_is_other_for_it() {
        Table table = line.table();
        String position =
                table.post("secretariat", "/anchors", "{\"name\": \"D-Day\"}").header("X-Position");
        for (String view : List.of("/negotiations", "/negotiations/" + table.id() + "/history")) {
            HOUSE.get("secretariat", "/api/v1" + view, "X-Read-After", position);
        }
        List<String> before = seen(table);

        line.say("goc.head", "Another one");
        Line.open(table, "goc.head", "un.mission");

        assertThat(seen(table)).isEqualTo(before);
        assertThat(before).noneMatch(text -> text.contains(CANARY) || text.contains(line.id()));
    }

    @Test
    void in_the_store_nothing_beside_it_tells_who_is_on_it() {
        JdbcClient sql = HOUSE.context().getBean(JdbcClient.class);
        List<String> beside =
                sql.sql("select meta_data from domain_event where aggregate_identifier = ?")
                        .param(line.id())
                        .query((row, _) -> new String(row.getBytes(1)))
                        .list();
        List<String> seats =
                sql.sql("select seat from backchannel_seat where backchannel_id = ?")
                        .param(UUID.fromString(line.id()))
                        .query(String.class)
                        .list();

        assertThat(beside).isNotEmpty();
        assertThat(seats).hasSize(4);
        for (String told :
                List.of("goc.head", "farc.head", "HEAD", "a call", line.table().goc(), "RED")) {
            assertThat(beside).noneMatch(text -> text.contains(told));
            assertThat(seats).noneMatch(text -> text.contains(told));
        }
    }

    private static List<String> seen(Table table) {
        List<String> seen = new ArrayList<>();
        for (String login : List.of("secretariat", "un.mission", "auditor")) {
            for (String below : List.of("", "/history")) {
                Reply reply = HOUSE.get(login, table.path(below));
                seen.add(reply.text() + reply.header("ETag"));
            }
            String all = HOUSE.get(login, "/api/v1/negotiations?limit=500").text();
            int at = all.indexOf(table.id());
            seen.add(all.substring(at, all.indexOf("}", all.indexOf("lastActivity", at))));
        }
        return seen;
    }

    private static Reply post(Line at, String login, String body, String... headers) {
        return HOUSE.post(login, at.path("/messages"), body, headers);
    }

    private static void assertSame(String login, Reply there, Reply nowhere) {
        assertThat(there.status()).as(login + there).isBetween(400, 499);
        assertThat(there.status()).as(login + there).isEqualTo(nowhere.status());
        assertThat(told(there)).as(login).isEqualTo(told(nowhere));
        assertThat(headers(there)).as(login).isEqualTo(headers(nowhere));
    }

    /** What is wrong with a request may name the path that was asked for; nothing else differs. */
    private static String told(Reply reply) {
        return reply.status() == 404
                ? reply.text()
                : reply.text().replace(line.id(), "-").replace(never.id(), "-");
    }

    /** All but the time of day, how many requests are left, and when a connection is used up. */
    private static Map<String, List<String>> headers(Reply reply) {
        Map<String, List<String>> headers = new TreeMap<>(reply.response().headers().map());
        headers.keySet().removeAll(List.of("date", "ratelimit", "connection"));
        return headers;
    }
}
