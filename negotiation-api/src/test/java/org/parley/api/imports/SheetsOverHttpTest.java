package org.parley.api.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.api.command.House;
import org.parley.api.command.Reply;
import org.parley.api.command.Table;
import tools.jackson.databind.JsonNode;

/** A table of measures is tried first, told of row by row, and then recorded once. */
class SheetsOverHttpTest {

    private static final House HOUSE = House.shared();
    private static final String HEADER = "Measure;Step;Who;Checks;By;No;After;Most\n";
    private static final String GOOD =
            HEADER
                    + "Weapons;\"Laying down; of \"\"all\"\" weapons\";farc-ep;UN;20.06.2017;a;;\n"
                    + "Weapons;Storage;FARC-EP;UN;27.06.2017;b;a;\n"
                    + "Ceasefire;No attacks;GOC;UN;;;b;0\n";

    private final Table table = Table.open(HOUSE);
    private final Posting posting = new Posting(HOUSE, "goc.head");
    private final String name = "sheet " + UUID.randomUUID();

    @Test
    void each_measure_is_proposed_with_its_milestones() {
        JsonNode done = posting.ended(post(name, GOOD));

        assertThat(done.path("errors")).as(done.toString()).isEmpty();
        assertThat(done.path("recorded").asInt()).isEqualTo(2);
        List<JsonNode> measures = measures();
        assertThat(measures)
                .extracting(one -> one.path("title").asString())
                .containsExactly("Weapons", "Ceasefire");
        JsonNode weapons = measure(measures.getFirst());
        JsonNode first = weapons.at("/phases/0/milestones/0");
        JsonNode second = weapons.at("/phases/0/milestones/1");
        assertThat(first.path("title").asString()).isEqualTo("Laying down; of \"all\" weapons");
        assertThat(first.path("responsible").asString()).isEqualTo("FARC-EP");
        assertThat(first.at("/schedule/due").asString()).isEqualTo("2017-06-20");
        assertThat(second.at("/dependsOn/0")).isEqualTo(first.path("id"));
        JsonNode ceasefire = measure(measures.getLast());
        assertThat(ceasefire.at("/phases/0/milestones/0/limit/atMost").asString()).isEqualTo("0");
        assertThat(ceasefire.at("/phases/0/milestones/0/dependsOn/0")).isEqualTo(second.path("id"));
    }

    @Test
    void sent_again_under_the_same_name_it_repeats_nothing() {
        posting.ended(post(name, GOOD));
        JsonNode again = posting.ended(post(name, "\uFEFF" + GOOD));

        assertThat(again.path("repeated").asInt()).isEqualTo(2);
        assertThat(measures()).hasSize(2);
    }

    @Test
    void a_trial_records_nothing_and_tells_every_bad_row_with_its_column() {
        String bad =
                HEADER
                        + "Weapons;Storage;ELN;UN;20.06.2017;;;\n"
                        + "Weapons;;FARC-EP;UN;2017-06-27;;;\n"
                        + "Ceasefire;\"No\nattacks\";GOC;UN;31.02.2017;;;\n"
                        + "Roads;Open;GOC;UN;;;never;\n"
                        + "Limits;Men;GOC;UN;;;;many\n"
                        + "Good;Step;GOC;UN;;;;\n";
        Reply trial = look(bad);

        assertThat(trial.status()).as(trial.toString()).isEqualTo(200);
        assertThat(trial.json().path("measures").asInt()).isEqualTo(5);
        assertThat(trial.json().path("refused").asInt()).isEqualTo(4);
        assertThat(places(trial.json()))
                .containsExactly("2 Who", "3 Step", "3 By", "4 By", "6 After", "7 Most");
        assertThat(trial.text())
                .contains("there are FARC-EP, GOC, UN")
                .contains("must be a day written as dd.MM.yyyy")
                .contains("is empty: give it, or a fixed value in the mapping");
        assertThat(measures()).isEmpty();
    }

    @Test
    void a_measure_with_a_bad_row_is_left_out_and_the_others_are_recorded() {
        String mixed = HEADER + "Bad;Step;ELN;UN;;;;\nGood;Step;GOC;UN;;;;\n";
        JsonNode done = posting.ended(post(name, mixed));

        assertThat(done.path("recorded").asInt()).isEqualTo(1);
        assertThat(done.path("failed").asInt()).isEqualTo(1);
        assertThat(places(done)).containsExactly("2 Who");
        assertThat(measures())
                .extracting(one -> one.path("title").asString())
                .containsExactly("Good");
    }

    @Test
    void what_the_domain_refuses_is_told_by_its_row() {
        String circle = HEADER + "Round;A;GOC;UN;;a;b;\nRound;B;GOC;UN;;b;a;\n";
        JsonNode done = posting.ended(post(name, circle));

        assertThat(done.path("failed").asInt()).isEqualTo(1);
        assertThat(places(done)).containsExactly("2 Measure");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|negotiationId must be the id of a negotiation",
                "[]|must be JSON with",
                "{\"columns\": {\"colour\": \"x\"}}|no field is called colour",
                "{\"dateFormat\": \"bbb\"}|dateFormat must be a pattern",
                "{\"separator\": \"ab\"}|separator must be one character"
            })
    void a_mapping_that_is_none_is_refused(String mapping, String why) {
        Reply refused = send("/trials?mapping=" + encoded(mapping), GOOD, "goc.head");
        assertThat(refused.status()).as(refused.toString()).isEqualTo(400);
        assertThat(refused.text()).contains(why);
    }

    @Test
    void a_file_that_does_not_fit_is_refused_as_a_whole() {
        assertThat(look("Measure;Step\nA;B\n").text()).contains("the file has no column Who");
        assertThat(look(HEADER).text()).contains("a row below it");
        assertThat(look("").status()).isEqualTo(400);
        assertThat(look(HEADER + "A;\"B").text()).contains("a quote is not closed");
    }

    @Test
    void who_is_not_at_the_table_learns_nothing_of_its_parties() {
        Reply stranger = send("/trials?mapping=" + encoded(mapping()), GOOD, "stranger");
        assertThat(stranger.status()).isIn(403, 404);
        assertThat(stranger.text()).doesNotContain("FARC-EP");
    }

    private Reply post(String called, String file) {
        return send(
                "?name=" + encoded(called) + "&mapping=" + encoded(mapping()), file, "goc.head");
    }

    private Reply look(String file) {
        return send("/trials?mapping=" + encoded(mapping()), file, "goc.head");
    }

    private static Reply send(String path, String file, String login) {
        return HOUSE.post(login, "/api/v1/imports" + path, file, "Content-Type", "text/csv");
    }

    private String mapping() {
        return """
        {"negotiationId": "%s", "separator": ";", "dateFormat": "dd.MM.yyyy",
         "columns": {"measure": "Measure", "milestone": "Step", "responsible": "Who",
                     "verifier": "Checks", "due": "By", "key": "No", "dependsOn": "After",
                     "atMost": "Most"},
         "fixed": {"category": "military", "mode": "RECIPROCAL", "unit": "pieces"}}
        """
                .formatted(table.id());
    }

    private List<JsonNode> measures() {
        return HOUSE.get("goc.head", "/api/v1/negotiations/" + table.id())
                .json()
                .path("measures")
                .valueStream()
                .toList();
    }

    private static JsonNode measure(JsonNode inShort) {
        return HOUSE.get("goc.head", "/api/v1/measures/" + inShort.path("id").asString()).json();
    }

    private static List<String> places(JsonNode told) {
        return told.path("errors")
                .valueStream()
                .map(one -> one.path("line").asInt() + " " + one.path("column").asString("-"))
                .toList();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
