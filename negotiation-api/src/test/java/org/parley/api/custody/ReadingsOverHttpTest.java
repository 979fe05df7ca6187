package org.parley.api.custody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.api.custody.Custody.SECRET;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.common.Registration;
import org.junit.jupiter.api.Test;
import org.parley.api.command.House;
import org.parley.api.command.Reply;
import org.parley.core.custody.command.RecordReading;
import tools.jackson.databind.JsonNode;

class ReadingsOverHttpTest {

    private static final House HOUSE = House.shared();

    private final Custody custody = Custody.of(HOUSE);

    @Test
    void a_party_sees_which_of_its_delegates_read_what_and_when() {
        custody.get("goc.head", "/brief?version=0");
        custody.get("goc.adviser", "/brief/red-lines/" + custody.line());

        List<JsonNode> readings = custody.readings();

        JsonNode line = readings.getFirst();
        assertThat(line.path("reader").asString()).isEqualTo("goc.adviser");
        assertThat(line.path("authority").asString()).isEqualTo("delegate ADVISER");
        assertThat(line.path("access").asString()).isEqualTo("OWN");
        assertThat(line.path("redLineId").asString()).isEqualTo(custody.line());
        JsonNode whole = readings.getLast();
        assertThat(whole.path("reader").asString()).isEqualTo("goc.head");
        assertThat(whole.path("redLineId").isNull()).isTrue();
        assertThat(whole.path("version").asLong(-1)).isZero();
        assertThat(readings).hasSize(2);
    }

    @Test
    void a_mediator_who_reads_what_was_confided_to_him_is_in_the_list_of_who_confided_it() {
        HOUSE.open("mediator", "");
        String mediator =
                custody.table()
                        .post(
                                "secretariat",
                                "/parties",
                                """
                                {"name": "Norway", "shortName": "NOR", "role": "MEDIATOR"}\
                                """)
                        .id();
        custody.accredit("mediator", mediator, "HEAD");
        custody.get("mediator", "/brief");
        assertThat(custody.readings()).isEmpty();
        custody.table()
                .post(
                        "goc.head",
                        "/brief/red-lines/" + custody.line() + "/disclosure",
                        "{\"to\": \"MEDIATOR\"}");

        assertThat(custody.get("mediator", "/brief").text()).contains(SECRET);

        JsonNode reading = custody.readings().getFirst();
        assertThat(reading.path("reader").asString()).isEqualTo("mediator");
        assertThat(reading.path("partyId").asString()).isEqualTo(mediator);
        assertThat(reading.path("access").asString()).isEqualTo("CONFIDENCE");
        assertThat(custody.readings()).hasSize(1);
    }

    @Test
    void reading_does_not_move_the_brief_and_an_answer_without_content_is_no_reading() {
        Reply first = custody.get("goc.head", "/brief");
        Reply second = custody.get("goc.head", "/brief", "If-None-Match", first.header("ETag"));
        Reply nothing = custody.get("goc.head", "/brief/red-lines/" + Custody.nobodys());

        assertThat(second.status()).isEqualTo(304);
        assertThat(nothing.status()).isEqualTo(404);
        assertThat(custody.readings()).hasSize(1);
    }

    @Test
    void the_list_comes_in_parts_newest_first() {
        for (int i = 0; i < 5; i++) {
            custody.get("goc.head", "/brief?version=" + i);
        }
        List<Long> seen = new ArrayList<>();
        String next = "/brief/readings?limit=2";
        while (next != null) {
            Reply part = custody.get("goc.head", next);
            Custody.items(part).forEach(one -> seen.add(one.path("version").asLong(-1)));
            JsonNode cursor = part.json().path("nextCursor");
            next = cursor.isNull() ? null : "/brief/readings?limit=2&cursor=" + cursor.asString();
        }
        assertThat(seen).containsExactly(4L, 3L, 2L, 1L, 0L);
    }

    @Test
    void what_cannot_be_recorded_is_not_shown() {
        custody.opened("PT30M");
        try (Registration broken = noReadingCanBeRecorded()) {
            for (Reply reply :
                    List.of(
                            custody.get("goc.head", "/brief"),
                            custody.get("goc.head", "/brief/red-lines/" + custody.line()),
                            custody.read("auditor"))) {
                assertThat(reply.status()).isGreaterThanOrEqualTo(500);
                assertThat(reply.text()).doesNotContain(SECRET);
            }
        }
        assertThat(custody.readings()).isEmpty();
    }

    @Test
    void the_other_side_does_not_see_who_read_what() {
        custody.get("goc.head", "/brief");
        assertThat(Custody.items(custody.get("farc.head", "/brief/readings"))).isEmpty();
        for (String login : List.of("secretariat", "auditor", "operator", "un.mission")) {
            assertThat(custody.get(login, "/brief/readings").status()).isEqualTo(403);
        }
        assertThat(custody.get("stranger", "/brief/readings").status()).isEqualTo(404);
    }

    @Test
    void the_secretariat_does_not_accredit_itself_so_as_to_read() {
        Reply refused =
                custody.table()
                        .post(
                                "secretariat",
                                "/delegates",
                                """
                                {"username": "secretariat", "partyId": "%s", "function": "HEAD"}
                                """
                                        .formatted(custody.table().goc()));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problem()).isEqualTo("own-accreditation");
        assertThat(custody.get("secretariat", "/brief").status()).isEqualTo(403);
    }

    private Registration noReadingCanBeRecorded() {
        String here = custody.table().id();
        return HOUSE.context()
                .getBean(CommandBus.class)
                .registerHandlerInterceptor((work, chain) -> {
                    if (work.getMessage().getPayload() instanceof RecordReading reading
                            && reading.custodyId().toString().contains(here)) {
                        throw new IllegalStateException("the disk is full");
                    }
                    return chain.proceed();
                });
    }
}
