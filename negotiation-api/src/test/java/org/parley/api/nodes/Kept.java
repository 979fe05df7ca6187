package org.parley.api.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** What the record holds of a crowd's acts, against what the crowd was told. */
record Kept(Sql sql) {

    private static final JsonMapper JSON = new JsonMapper();

    /** All is there once, and stands in the order in which each client said it. */
    void holds(List<Crowd.Answered> answered) {
        Map<String, Crowd.Answered> told =
                answered.stream()
                        .collect(Collectors.toMap(it -> it.act().title(), Function.identity()));
        String crowd = answered.getFirst().act().crowd();
        List<Event> events =
                events().stream().filter(it -> it.title().startsWith(crowd + "-")).toList();
        assertThat(events.stream().map(Event::title).sorted().toList())
                .as("lost or twice")
                .isEqualTo(told.keySet().stream().sorted().toList());
        Map<Integer, Integer> turns = new HashMap<>();
        for (Event event : events) {
            Crowd.Answered answer = told.get(event.title());
            Act act = answer.act();
            assertThat(act.turn())
                    .as("place of %s", act.title())
                    .isEqualTo(turns.merge(act.client(), 0, (before, _) -> before + 1));
            if (act.isRound()) {
                assertThat(answer.version()).as(act.title()).isEqualTo(event.number());
            }
        }
    }

    /** Numbers of a stream have no gap, and rise as those of the whole record do. */
    void isInOrder() {
        assertThat(
                        sql.texts(
                                """
                                select aggregate_identifier from domain_event group by aggregate_identifier
                                having count(*) <> max(sequence_number) + 1 or min(sequence_number) <> 0
                                """))
                .as("streams with gaps")
                .isEmpty();
        assertThat(
                        sql.texts(
                                """
                                select aggregate_identifier from (select aggregate_identifier, global_index
                                    - lag(global_index) over (partition by aggregate_identifier
                                        order by sequence_number) as step from domain_event) steps
                                where step <= 0
                                """))
                .as("streams out of order")
                .isEmpty();
    }

    /** Rounds and measures in the order of the whole record. */
    private List<Event> events() {
        return sql
                .rows(
                        """
                        select convert_from(payload, 'UTF8'), cast(sequence_number as text) from domain_event
                        where payload_type in ('round.RoundOpened', 'measure.MeasureProposed')
                        order by global_index
                        """)
                .stream()
                .map(row ->
                        new Event(
                                JSON.readTree(row.getFirst().getBytes(StandardCharsets.UTF_8))
                                        .get("title")
                                        .asString(),
                                Long.parseLong(row.getLast())))
                .toList();
    }

    private record Event(String title, long number) {}
}
