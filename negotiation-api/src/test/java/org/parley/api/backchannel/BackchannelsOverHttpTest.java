package org.parley.api.backchannel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.parley.api.command.House;
import org.parley.api.command.Reply;
import org.parley.api.command.Table;
import tools.jackson.databind.JsonNode;

class BackchannelsOverHttpTest {

    private static final House HOUSE = House.shared();
    private static final String KEY = "Idempotency-Key";

    private final String key = UUID.randomUUID().toString();

    @Test
    void who_is_on_a_line_reads_what_is_said_on_it_in_order_with_author_times_and_marking() {
        Line line = Line.open(HOUSE);
        Reply sent = line.say("farc.head", "By Sunday");
        line.say("goc.head", "Agreed");

        assertThat(sent.status()).isEqualTo(201);
        assertThat(sent.header("ETag")).isEqualTo("\"1\"");
        JsonNode read = line.read("goc.head", "").json();
        assertThat(read.path("title").asString()).isEqualTo("Release of the general");
        assertThat(read.path("gone").asBoolean()).isFalse();
        assertThat(read.at("/openedBy/username").asString()).isEqualTo("goc.head");
        assertThat(read.path("marking").asString()).isEqualTo("RED");
        assertThat(read.at("/participants/1/username").asString()).isEqualTo("farc.head");
        assertThat(read.at("/participants/1/party").asString()).isEqualTo("FARC-EP");
        assertThat(read.at("/messages/0/text").asString()).isEqualTo("By Sunday");
        assertThat(read.at("/messages/0/author/username").asString()).isEqualTo("farc.head");
        assertThat(read.at("/messages/0/author/authority").asString()).isEqualTo("delegate HEAD");
        assertThat(read.at("/messages/0/source").asString()).isEqualTo("a call");
        assertThat(read.at("/messages/0/recordedAt").asString()).isNotEmpty();
        assertThat(read.at("/messages/0/occurredOn").asString()).isNotEmpty();
        assertThat(read.at("/messages/1/text").asString()).isEqualTo("Agreed");
        assertThat(HOUSE.get("goc.head", String.valueOf(sent.header("Location"))).json())
                .isEqualTo(read.at("/messages/0"));
    }

    @Test
    void it_has_versions_of_its_own_and_is_read_as_of_each() {
        Line line = Line.open(HOUSE);
        line.say("farc.head", "By Sunday");
        Reply now = line.read("goc.head", "");

        assertThat(now.header("ETag")).isEqualTo("\"1\"");
        assertThat(line.read("goc.head", "", "If-None-Match", now.header("ETag")).status())
                .isEqualTo(304);
        assertThat(line.read("goc.head", "?version=0").json().path("messages").size()).isZero();
        assertThat(line.read("goc.head", "?occurredBy=2012-01-01").status()).isEqualTo(404);
        assertThat(line.say("goc.head", "Late", "If-Match", "\"0\"").status()).isEqualTo(412);
        assertThat(line.say("goc.head", "Now", "If-Match", "\"1\"").status()).isEqualTo(201);
    }

    @Test
    void everyone_lists_his_own_lines_alone() {
        Line line = Line.open(HOUSE);
        Reply second = Line.open(line.table(), "farc.head", line.adviser());
        Reply third = Line.open(line.table(), "goc.head", "un.mission");

        assertThat(ids(line.list("goc.head"))).containsExactly(line.id(), third.id());
        assertThat(ids(line.list("farc.head"))).containsExactly(line.id(), second.id());
        assertThat(ids(line.list(line.adviser()))).containsExactly(second.id());
        Reply part = HOUSE.get("goc.head", line.table().path("/backchannels?limit=1"));
        assertThat(ids(part)).containsExactly(line.id());
        String next = String.valueOf(part.header("Link")).replaceAll("<([^>]*)>.*", "$1");
        assertThat(ids(HOUSE.get("goc.head", next))).containsExactly(third.id());
    }

    @Test
    void a_list_without_any_line_says_nothing_of_those_of_others() {
        Line line = Line.open(HOUSE);
        Table quiet = Table.open(HOUSE);

        assertThat(line.list("un.mission").text())
                .isEqualTo(HOUSE.get("un.mission", quiet.path("/backchannels")).text());
    }

    @Test
    void a_message_that_is_sent_twice_is_there_once() {
        Line line = Line.open(HOUSE);
        Reply first = line.say("farc.head", "By Sunday", KEY, key);
        Reply again = line.say("farc.head", "By Sunday", KEY, key);

        assertThat(again.status()).isEqualTo(201);
        assertThat(again.text()).isEqualTo(first.text());
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(line.read("goc.head", "").json().path("messages").size()).isEqualTo(1);
        assertThat(line.say("farc.head", "By Monday", KEY, key).status()).isEqualTo(422);
    }

    @Test
    void who_leaves_finds_the_first_answer_again_and_the_line_no_more() {
        Line line = Line.open(HOUSE);
        Reply first = line.leave("farc.head", KEY, key);
        Reply again = line.leave("farc.head", KEY, key);

        assertThat(first.status()).as(first.toString()).isEqualTo(204);
        assertThat(again.status()).as(again.toString()).isEqualTo(204);
        assertThat(line.leave("farc.head").status()).isEqualTo(404);
        assertThat(line.read("farc.head", "").status()).isEqualTo(404);
        assertThat(line.say("farc.head", "Hello?").status()).isEqualTo(404);
        assertThat(ids(line.list("farc.head"))).isEmpty();
        JsonNode members = line.read("goc.head", "").json().path("participants");
        assertThat(members.at("/0/leftOn").isNull()).isTrue();
        assertThat(members.at("/1/leftOn").asString()).isNotEmpty();
    }

    @Test
    void who_is_recalled_is_off_the_line_at_once_and_back_on_it_when_he_is_accredited_again() {
        Line line = Line.open(HOUSE);
        Table table = line.table();
        HOUSE.send("secretariat", "DELETE", table.path("/delegates/farc.head"), null);

        assertThat(line.read("farc.head", "").status()).isEqualTo(404);
        assertThat(line.say("farc.head", "Hello?").status()).isEqualTo(404);
        assertThat(line.list("farc.head").status()).isEqualTo(404);
        assertThat(line.leave("farc.head").status()).isEqualTo(404);
        Line.accredit(table, "farc.head", table.farc());
        assertThat(line.read("farc.head", "").status()).isEqualTo(200);
    }

    @Test
    void who_comes_back_for_another_party_is_a_stranger_to_the_line() {
        Line line = Line.open(HOUSE);
        Table table = line.table();
        HOUSE.send("secretariat", "DELETE", table.path("/delegates/farc.head"), null);
        Line.accredit(table, "farc.head", table.un());

        assertThat(line.read("farc.head", "").status()).isEqualTo(404);
        assertThat(line.list("farc.head").json().path("items").size()).isZero();
    }

    @Test
    void it_goes_on_while_the_talks_are_suspended_and_ends_with_them() {
        Line line = Line.open(HOUSE);
        move(line, "SUSPENDED");
        assertThat(line.say("farc.head", "Are you there?").status()).isEqualTo(201);
        assertThat(Line.open(line.table(), "farc.head", "un.mission").status()).isEqualTo(201);
        move(line, "COLLAPSED");

        Reply over = line.say("goc.head", "Yes");
        assertThat(over.status()).isEqualTo(409);
        assertThat(over.problem()).isEqualTo("talks-are-over");
        assertThat(Line.open(line.table(), "farc.head", "un.mission").status()).isEqualTo(409);
        assertThat(line.read("farc.head", "").json().path("messages").size()).isEqualTo(1);
        assertThat(line.leave("farc.head").status()).isEqualTo(204);
    }

    @Test
    void a_name_that_nobody_has_is_refused_like_one_that_is_not_at_the_table() {
        Table table = Table.open(HOUSE);
        Reply known = Line.open(table, "goc.head", "stranger");
        Reply unknown = Line.open(table, "goc.head", "nobody-at-all");

        assertThat(known.status()).isEqualTo(422);
        assertThat(known.problem()).isEqualTo("not-accredited");
        assertThat(known.text()).isEqualTo(unknown.text()).doesNotContain("stranger");
        assertThat(Line.open(table, "goc.head", "goc.head").problem())
                .isEqualTo("backchannel-to-oneself");
    }

    @Test
    void too_much_and_nonsense_is_refused_where_it_stands() {
        Line line = Line.open(HOUSE);

        Reply text = line.say("goc.head", "x".repeat(20_001));
        assertThat(text.status()).isEqualTo(400);
        assertThat(text.json().at("/errors/0/pointer").asString()).isEqualTo("/text");
        Reply behalf =
                line.table()
                        .post(
                                "goc.head",
                                "/backchannels/" + line.id() + "/messages",
                                "{\"text\": \"x\", \"onBehalfOf\": \"%s\"}"
                                        .formatted(line.table().farc()));
        assertThat(behalf.json().at("/errors/0/pointer").asString()).isEqualTo("/onBehalfOf");
        for (String wrong : List.of("[]", "null", "[null]", "[\"A B\"]", "\"farc.head\"")) {
            Reply refused =
                    line.table()
                            .post(
                                    "goc.head",
                                    "/backchannels",
                                    "{\"title\": \"x\", \"participants\": " + wrong + "}");
            assertThat(refused.status()).as(refused.toString()).isEqualTo(400);
            assertThat(refused.text()).contains("/participants");
        }
        assertThat(HOUSE.get("goc.head", line.table().path("/backchannels?version=1")).status())
                .isEqualTo(400);
    }

    private static void move(Line line, String to) {
        Reply moved =
                line.table()
                        .post(
                                "secretariat",
                                "/lifecycle",
                                "{\"to\": \"%s\", \"reason\": \"why\"}".formatted(to));
        assertThat(moved.status()).as(moved.toString()).isEqualTo(200);
    }

    private static List<String> ids(Reply reply) {
        assertThat(reply.status()).as(reply.toString()).isEqualTo(200);
        return reply.json()
                .path("items")
                .valueStream()
                .map(item -> item.path("id").asString())
                .toList();
    }
}
