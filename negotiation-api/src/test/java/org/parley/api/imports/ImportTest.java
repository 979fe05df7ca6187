package org.parley.api.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.api.imports.Posting.counts;
import static org.parley.api.imports.Posting.errors;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.parley.api.command.House;
import tools.jackson.databind.JsonNode;

/** Files of commands over HTTP, before the whole application. */
class ImportTest {
    private static final House HOUSE = House.shared();
    private static final Posting SECRETARIAT = new Posting(HOUSE, "secretariat");
    private static final String OPEN =
            """
            {"op": "OpenNegotiation", "id": "@n", "title": "An archive", "agreementRule": "EARLY_HARVEST", "archive": true, "parties": [{"id": "@a", "name": "A", "shortName": "A", "role": "PRINCIPAL"}, {"id": "@b", "name": "B", "shortName": "B", "role": "PRINCIPAL"}]}\
            """
                    .strip();
    private static final String SEAT =
            """
            {"op": "AccreditDelegate", "negotiationId": "@n", "username": "goc.head", "partyId": "@a", "function": "HEAD"}\
            """
                    .strip();

    private final String name = "import " + UUID.randomUUID();
    private final String path = name.replace(" ", "%20");

    @Test
    void the_real_case_goes_into_a_fresh_archive_by_the_secretariat_on_behalf_of_the_parties() {
        String file = ScenarioLine.resource("colombia.ndjson");
        int lines = (int) file.lines().count();

        JsonNode done = SECRETARIAT.done(path, file);

        assertThat(errors(done)).isEmpty();
        assertThat(counts(done))
                .isEqualTo(
                        "DONE: %1$d of %1$d, recorded %1$d, repeated 0, failed 0".formatted(lines));
        assertThat(done.path("percent").asInt()).isEqualTo(100);
        assertThat(done.path("linesPerSecond").asDouble()).isPositive();
        assertThat(done.path("name").asString()).isEqualTo(name);
    }

    @Test
    void the_same_file_under_the_same_name_records_nothing_again() {
        SECRETARIAT.done(path, OPEN, SEAT);
        long events = HOUSE.events();

        JsonNode again = SECRETARIAT.done(path, OPEN, SEAT);

        assertThat(counts(again)).isEqualTo("DONE: 2 of 2, recorded 0, repeated 2, failed 0");
        assertThat(HOUSE.events()).isEqualTo(events);
    }

    @Test
    void under_another_name_it_is_another_negotiation() {
        SECRETARIAT.done(path, OPEN);

        assertThat(counts(SECRETARIAT.done("another%20" + path, OPEN))).contains("recorded 1");
    }

    @Test
    void a_file_without_a_name_is_done_once_too() {
        String file = OPEN.replace("An archive", name);
        SECRETARIAT.ended(SECRETARIAT.post(file));

        JsonNode again = SECRETARIAT.ended(SECRETARIAT.post(file));

        assertThat(counts(again)).contains("recorded 0, repeated 1");
        assertThat(again.path("name").asString()).startsWith("file-");
    }

    @Test
    void what_gets_no_id_in_its_line_gets_one_that_stays() {
        String file = OPEN.replaceAll("\"id\": \"@[a-z]+\", ", "").replace("An archive", name);

        assertThat(counts(SECRETARIAT.done(path, file))).contains("recorded 1");
        assertThat(counts(SECRETARIAT.done(path, file))).contains("repeated 1");
        assertThat(counts(SECRETARIAT.done(path, file, file))).contains("recorded 1, repeated 1");
    }

    @Test
    void a_bad_line_is_reported_by_its_number_and_stops_no_other() {
        JsonNode done =
                SECRETARIAT.done(
                        path,
                        OPEN,
                        "this is no JSON",
                        "{\"op\": \"DropEverything\"}",
                        "",
                        "[1]",
                        "{\"op\": \"ConveneNegotiation\", \"negotiationId\": \"@nobody\"}",
                        "{\"op\": \"ConveneNegotiation\", \"negotiationId\": \"@n\", \"mood\": 1}",
                        "{\"op\": \"ConveneNegotiation\", \"negotiationId\": \"@n\", \"to\": \"CONVENED\"}",
                        "{\"op\": \"SuspendNegotiation\", \"negotiationId\": \"@n\"}",
                        "{\"op\": \"ConveneNegotiation\", \"negotiationId\": \"@n\", \"occurredOn\": \"x\"}",
                        "{\"op\": \"ResumeNegotiation\", \"negotiationId\": \"@n\"}",
                        "{\"op\": \"ConveneNegotiation\", \"negotiationId\": 7}",
                        SEAT);

        assertThat(errors(done))
                .containsExactly(
                        "2  malformed-json",
                        "3 /op invalid-request",
                        "5  invalid-request",
                        "6 /negotiationId invalid-request",
                        "7 /mood invalid-request",
                        "8 /to invalid-request",
                        "9 /reason invalid-request",
                        "10 /occurredOn invalid-request",
                        "11 - lifecycle-forbids",
                        "12 /negotiationId invalid-request");
        assertThat(counts(done)).isEqualTo("DONE: 12 of 12, recorded 2, repeated 0, failed 10");
    }

    @Test
    void a_mended_file_records_what_was_missing_and_no_more() {
        SECRETARIAT.done(path, OPEN, SEAT.replace("HEAD", "KING"));

        JsonNode mended = SECRETARIAT.done(path, OPEN, SEAT);

        assertThat(counts(mended)).isEqualTo("DONE: 2 of 2, recorded 1, repeated 1, failed 0");
    }

    @Test
    void each_line_has_the_authority_of_its_importer_and_no_more() {
        SECRETARIAT.done(path, OPEN.replace("true", "false"), SEAT);
        String id = HOUSE.events() == 0 ? "" : newest();
        Posting delegate = new Posting(HOUSE, "goc.head");

        JsonNode done =
                delegate.done(
                        path,
                        OPEN,
                        "{\"op\": \"SuspendNegotiation\", \"negotiationId\": \""
                                + id
                                + "\", \"reason\": \"x\"}",
                        item(id, ", \"onBehalfOf\": \"" + UUID.randomUUID() + "\""),
                        item(id, ", \"as\": \"farc.head\""),
                        item(UUID.randomUUID().toString(), ""));

        assertThat(errors(done))
                .containsExactly("1 - forbidden", "2 - forbidden", "3 - forbidden", "5 - absent");
        assertThat(counts(done)).contains("recorded 1");
    }

    @Test
    void what_is_not_for_the_importer_reads_like_what_is_not_there() {
        SECRETARIAT.done(path, OPEN, SEAT);
        Posting stranger = new Posting(HOUSE, "stranger");

        JsonNode done =
                stranger.done(
                        path,
                        item(newest(), ""),
                        item(UUID.randomUUID().toString(), ""),
                        "{\"op\": \"ConsentToMeasure\", \"measureId\": \""
                                + UUID.randomUUID()
                                + "\"}",
                        "{\"op\": \"ClaimMilestone\", \"claim\": \"ANNOUNCED\", \"milestoneId\": \""
                                + UUID.randomUUID()
                                + "\"}");

        assertThat(errors(done))
                .containsExactly("1 - absent", "2 - absent", "3 - absent", "4 - absent");
    }

    @Test
    void in_a_live_negotiation_nobody_speaks_on_behalf_of_a_party() {
        JsonNode done =
                SECRETARIAT.done(
                        path,
                        OPEN.replace("true", "false"),
                        "{\"op\": \"ProposeAgendaItem\", \"negotiationId\": \"@n\", \"id\": \"@i\", \"title\": \"x\", \"onBehalfOf\": \"@a\"}",
                        "{\"op\": \"ProposeAgendaItem\", \"negotiationId\": \"@n\", \"id\": \"@j\", \"title\": \"x\"}");

        assertThat(errors(done))
                .containsExactly("2 - not-an-archive", "3 /onBehalfOf invalid-request");
    }

    private static String item(String negotiation, String more) {
        return "{\"op\": \"ProposeAgendaItem\", \"negotiationId\": \"%s\", \"id\": \"%s\", \"title\": \"x\"%s}"
                .formatted(negotiation, UUID.randomUUID(), more);
    }

    /** The id of the negotiation that was opened last. */
    private static String newest() {
        return HOUSE.context()
                .getBean(org.springframework.jdbc.core.simple.JdbcClient.class)
                .sql(
                        "select aggregate_identifier from domain_event where sequence_number = 0 order by"
                                + " global_index desc limit 1")
                .query(String.class)
                .single();
    }
}
