package org.parley.api.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class ArchiveTest {

    private static final House HOUSE = House.shared();

    @Test
    void in_an_archive_the_secretariat_records_for_a_party_and_says_so() {
        Table table = Table.open(HOUSE, true);
        Reply reply = propose(table, "secretariat", table.goc());
        assertThat(reply.status()).as(reply.toString()).isEqualTo(201);
    }

    @Test
    void in_live_talks_it_does_not() {
        Table table = Table.open(HOUSE);
        Reply reply = propose(table, "secretariat", table.goc());
        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.problem()).isEqualTo("not-an-archive");
    }

    @Test
    void the_secretariat_must_name_a_party_of_the_talks() {
        Table table = Table.open(HOUSE, true);
        Reply none = table.post("secretariat", "/agenda-items", "{\"title\": \"Land\"}");
        assertThat(none.status()).isEqualTo(400);
        assertThat(none.json().at("/errors/0/pointer").asString()).isEqualTo("/onBehalfOf");
        Reply unknown = propose(table, "secretariat", UUID.randomUUID().toString());
        assertThat(unknown.problem()).as(unknown.text()).isEqualTo("unknown-reference");
        Reply keeping =
                table.post(
                        "secretariat",
                        "/anchors",
                        "{\"name\": \"D-Day\", \"onBehalfOf\": \"%s\"}"
                                .formatted(UUID.randomUUID()));
        assertThat(keeping.problem()).as(keeping.text()).isEqualTo("unknown-reference");
    }

    @Test
    void nobody_else_speaks_for_another_party() {
        Table table = Table.open(HOUSE, true);
        assertThat(propose(table, "goc.head", table.farc()).status()).isEqualTo(403);
        assertThat(propose(table, "goc.head", table.goc()).status()).isEqualTo(201);
    }

    @Test
    void a_brief_takes_what_the_secretariat_records_for_its_party_alone() {
        Table table = Table.open(HOUSE, true);
        String item = table.item();
        String body =
                "{\"agendaItemId\": \"%s\", \"text\": \"x\", \"firmness\": \"FIRM\", \"onBehalfOf\": \"%s\"}";
        Reply theirs =
                table.post("secretariat", "/brief/red-lines", body.formatted(item, table.farc()));
        assertThat(theirs.status()).as(theirs.toString()).isEqualTo(201);
        Reply shown =
                table.post(
                        "goc.head",
                        "/brief/red-lines/" + theirs.id() + "/disclosure",
                        "{\"to\": \"TABLE\"}");
        assertThat(shown.status()).isEqualTo(404);
    }

    @Test
    void when_it_happened_is_a_day_or_an_instant_and_not_in_the_future() {
        Table table = Table.open(HOUSE);
        for (String bad :
                new String[] {
                    "yesterday", "2016-02-30", "2016-06-23T25:00:00Z", "+12016-01-01", ""
                }) {
            Reply reply = occurred(table, bad);
            assertThat(reply.status()).as(bad).isEqualTo(400);
            assertThat(reply.json().at("/errors/0/pointer").asString()).isEqualTo("/occurredOn");
        }
        assertThat(occurred(table, "9999-12-31").problem()).isEqualTo("occurred-in-future");
        assertThat(occurred(table, "2016-06-23").status()).isEqualTo(201);
        assertThat(occurred(table, "2016-06-23T16:00:00Z").status()).isEqualTo(201);
    }

    private static Reply occurred(Table table, String occurredOn) {
        return table.post(
                "goc.head",
                "/agenda-items",
                "{\"title\": \"Land\", \"occurredOn\": \"" + occurredOn + "\"}");
    }

    private static Reply propose(Table table, String login, String party) {
        return table.post(
                login, "/agenda-items", "{\"title\": \"Land\", \"onBehalfOf\": \"" + party + "\"}");
    }
}
