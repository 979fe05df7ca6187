package org.parley.api.custody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.api.custody.Custody.SECRET;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.api.command.House;
import org.parley.api.command.Reply;
import org.parley.api.database.TestDatabase;

/** A brief whose key two people destroyed: its record is as it was, and its content is gone. */
@Tag("database")
class ShreddedBriefTest {

    @TempDir static Path folder;

    private static House house;
    private static Custody custody;
    private static Shreds shreds;
    private static String before;
    private static Reply brief;
    private static Reply history;
    private static List<String> stored;

    @BeforeAll
    static void a_brief_that_many_have_read_is_shredded() {
        house = House.on(TestDatabase.in(folder));
        custody = Custody.of(house);
        shreds = new Shreds(custody);
        confide();
        custody.opened("PT60M");
        assertThat(custody.read("auditor").text()).contains(SECRET);
        assertThat(custody.get("mediator", "/brief").text()).contains(SECRET);
        before = Instant.now().toString();
        brief = custody.get("goc.head", "/brief");
        assertThat(brief.text()).contains(SECRET);
        history = custody.get("secretariat", "/history");
        assertThat(history.status()).isEqualTo(200);
        stored = shreds.stored();
        shreds.shredded();
    }

    @AfterAll
    static void stop() {
        house.close();
    }

    @Test
    void its_content_reads_as_gone_for_everybody_who_could_read_it() {
        for (String login : List.of("goc.head", "goc.capital", "goc.adviser", "mediator")) {
            assertGone(custody.get(login, "/brief"));
        }
        assertGone(custody.read("auditor"));
        assertGone(custody.get("goc.head", "/brief/red-lines/" + custody.line()));
    }

    @Test
    void it_is_gone_as_of_any_moment() {
        for (String when : List.of("asOf=" + before, "version=0", "occurredBy=" + before)) {
            assertGone(custody.get("goc.head", "/brief?" + when));
        }
    }

    @Test
    void who_has_an_older_copy_is_told_that_it_is_gone() {
        assertGone(custody.get("goc.head", "/brief", "If-None-Match", brief.header("ETag")));
    }

    @Test
    void that_something_was_there_and_when_stays_on_record() {
        Reply gone = custody.get("goc.head", "/brief");
        assertThat(gone.version()).isEqualTo(brief.version());
        assertThat(gone.json().path("redLines").get(0).path("recordedAt"))
                .isEqualTo(brief.json().path("redLines").get(0).path("recordedAt"));
        assertThat(shreds.stored()).isNotEmpty().isEqualTo(stored);
        String told = history.text().split("],\"nextCursor\"", 2)[0];
        assertThat(told).contains("NegotiationOpened");
        assertThat(custody.get("secretariat", "/history").text()).startsWith(told);
    }

    @Test
    void who_read_it_before_and_who_looks_at_it_now_stays_on_record() {
        custody.get("goc.adviser", "/brief");
        assertThat(custody.readings().getFirst().path("reader").asString())
                .isEqualTo("goc.adviser");
        assertThat(custody.readings())
                .extracting(reading -> reading.path("access").asString())
                .contains("BREAK_GLASS", "CONFIDENCE");
    }

    @Test
    void nothing_can_be_written_there_any_more() {
        String line =
                """
                {"agendaItemId": "%s", "text": "Another", "firmness": "FIRM"}
                """
                        .formatted(custody.item());
        assertDestroyed(custody.table().post("goc.head", "/brief/red-lines", line));
        assertDestroyed(
                custody.table()
                        .post(
                                "goc.head",
                                "/brief/red-lines/" + custody.line() + "/disclosure",
                                "{\"to\": \"TABLE\"}"));
        assertDestroyed(custody.ask("auditor2", "PT30M"));
        assertDestroyed(shreds.ask("secretariat"));
        assertThat(shreds.stored()).isEqualTo(stored);
    }

    @Test
    void the_rest_of_the_talks_goes_on() {
        Reply stated =
                custody.table()
                        .post(
                                "goc.head",
                                "/agenda-items/" + custody.item() + "/positions",
                                "{\"kind\": \"OPENING\", \"text\": \"Three hectares\"}");
        assertThat(stated.status()).as(stated.toString()).isEqualTo(201);
    }

    /** The line that is asked about is confided to a mediator. */
    private static void confide() {
        house.open("mediator", "");
        String party =
                custody.table()
                        .post(
                                "secretariat",
                                "/parties",
                                """
                                {"name": "Norway", "shortName": "NOR", "role": "MEDIATOR"}\
                                """)
                        .id();
        custody.accredit("mediator", party, "HEAD");
        Reply confided =
                custody.table()
                        .post(
                                "goc.head",
                                "/brief/red-lines/" + custody.line() + "/disclosure",
                                "{\"to\": \"MEDIATOR\"}");
        assertThat(confided.status()).as(confided.toString()).isEqualTo(200);
    }

    private static void assertGone(Reply reply) {
        assertThat(reply.status()).as(reply.toString()).isEqualTo(200);
        assertThat(reply.text()).contains("\"gone\":true").doesNotContain(SECRET);
    }

    private static void assertDestroyed(Reply reply) {
        assertThat(reply.status()).as(reply.toString()).isEqualTo(409);
        assertThat(reply.problem()).isEqualTo("content-destroyed");
    }
}
