package org.parley.api.imports;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The form of the real cases; that every line is accepted is shown where they are loaded. */
class ScenarioFileTest {
    private static final String COLOMBIA = "colombia.ndjson";
    private static final String SUMMIT = "summit.ndjson";
    private static final String BLACK_SEA = "blacksea.ndjson";
    private static final Map<String, String> PARTIES =
            Map.of(
                    "goc.head", "@goc",
                    "goc.adviser", "@goc",
                    "farc.head", "@farc",
                    "farc.adviser", "@farc",
                    "norway", "@nor",
                    "cuba", "@cub",
                    "un.mission", "@un");
    private static final Set<String> UNRECORDED = Set.of("COL-13");

    @ParameterizedTest
    @ValueSource(strings = {COLOMBIA, SUMMIT, BLACK_SEA})
    void each_line_is_a_command_of_the_core_said_by_somebody(String file) {
        assertThat(ScenarioLine.of(file))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.text("as")).isNotEmpty())
                .allSatisfy(line -> assertThat(isCommand(line.text("op"))).isTrue());
    }

    @ParameterizedTest
    @ValueSource(strings = {COLOMBIA, SUMMIT, BLACK_SEA})
    void a_label_is_defined_once_and_before_it_is_used(String file) {
        Set<String> known = new HashSet<>();
        for (ScenarioLine line : ScenarioLine.of(file)) {
            assertThat(line.definedLabels())
                    .as("defined again by %s", line)
                    .noneMatch(known::contains);
            known.addAll(line.definedLabels());
            assertThat(known).as("used by %s", line).containsAll(line.labels());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {COLOMBIA, BLACK_SEA})
    void the_history_is_told_in_the_order_in_which_it_happened(String file) {
        assertThat(ScenarioLine.of(file))
                .extracting(line -> line.text("occurredOn"))
                .filteredOn(day -> !day.isEmpty())
                .isSorted();
    }

    @Test
    void in_the_archive_whoever_acts_for_a_party_names_it_and_the_secretariat_names_none() {
        assertThat(ScenarioLine.of(COLOMBIA))
                .allSatisfy(line ->
                        assertThat(line.text("onBehalfOf"))
                                .isEqualTo(PARTIES.getOrDefault(line.text("as"), "")));
    }

    @Test
    void every_line_of_the_black_sea_but_a_seat_says_when_it_was_and_where_that_is_from() {
        assertThat(ScenarioLine.of(BLACK_SEA))
                .filteredOn(line -> !line.text("op").equals("AccreditDelegate"))
                .allSatisfy(line -> assertThat(line.text("occurredOn")).isNotEmpty())
                .filteredOn(line -> !line.text("op").matches("(Open|Close|Convene).*"))
                .allSatisfy(line -> assertThat(line.text("source")).isNotEmpty());
    }

    @Test
    void nobody_speaks_on_behalf_of_another_at_the_live_table() {
        assertThat(ScenarioLine.of(SUMMIT))
                .allSatisfy(line -> assertThat(line.text("onBehalfOf")).isEmpty());
    }

    @Test
    void every_fact_is_recorded_but_for_one_that_is_nobodys_act_at_the_table() {
        assertThat(days()).hasSize(68);
        assertThat(recorded().keySet())
                .hasSizeGreaterThanOrEqualTo(60)
                .doesNotContainAnyElementsOf(UNRECORDED)
                .containsAll(
                        days().keySet().stream().filter(f -> !UNRECORDED.contains(f)).toList());
    }

    @Test
    void every_recorded_fact_has_a_line_of_its_day_and_every_such_line_a_source() {
        recorded()
                .forEach((fact, lines) ->
                        assertThat(lines)
                                .as(fact)
                                .allSatisfy(l -> assertThat(l.text("source")).isNotEmpty())
                                .anyMatch(l -> l.text("occurredOn").equals(days().get(fact))));
    }

    @Test
    void the_guide_to_the_case_lists_every_fact_with_its_lines() throws IOException {
        String guide = Files.readString(Path.of("docs/scenarios.md"));
        Map<String, List<ScenarioLine>> recorded = recorded();
        assertThat(days())
                .allSatisfy((fact, day) ->
                        assertThat(guide)
                                .contains(row(fact, day, recorded.getOrDefault(fact, List.of()))));
    }

    private static String row(String fact, String day, List<ScenarioLine> lines) {
        String cited =
                lines.stream().map(l -> l.number() + " " + l.text("op")).collect(joining(", "));
        return "| "
                + fact
                + " | "
                + day
                + " | "
                + (cited.isEmpty() ? "not recorded" : cited)
                + " |";
    }

    private static Map<String, List<ScenarioLine>> recorded() {
        return ScenarioLine.of(COLOMBIA).stream()
                .flatMap(line -> line.facts().stream().map(fact -> Map.entry(fact, line)))
                .collect(
                        groupingBy(
                                Map.Entry::getKey,
                                TreeMap::new,
                                mapping(Map.Entry::getValue, toList())));
    }

    private static Map<String, String> days() {
        return ScenarioLine.resource("colombia-farc-2012-2017.csv")
                .lines()
                .skip(1)
                .map(line -> line.split(",", 3))
                .collect(toMap(cells -> cells[0], cells -> cells[1], (a, b) -> a, TreeMap::new));
    }

    private static boolean isCommand(String op) {
        return Stream.of("negotiation", "brief", "measure", "incident")
                .anyMatch(room -> exists("org.parley.core." + room + ".command." + op));
    }

    private static boolean exists(String className) {
        try {
            Class.forName(className, false, ScenarioFileTest.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException _) {
            return false;
        }
    }
}
