package org.parley.api.nodes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.parley.api.eventstore.durability.Visitor;
import tools.jackson.databind.JsonNode;

/** What people read, against the record that it is folded from. */
record ReadModels(Sql sql) {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private static final String NOT_IN_HISTORY =
            """
            select cast(count(*) as text) from domain_event e
            where aggregate_type in ('NegotiationAggregate', 'MeasureAggregate', 'IncidentAggregate') and not exists
                (select 1 from history h where h.stream = e.aggregate_identifier
                    and h.sequence_no = e.sequence_number)
            """;
    private static final String MILESTONES =
            """
            select milestone_title from (select jsonb_array_elements(jsonb_array_elements(
                convert_from(payload, 'UTF8')::jsonb -> 'phases') -> 'milestones') ->> 'title'
                as milestone_title from domain_event where payload_type = 'measure.MeasureProposed') planned
            """;

    /** Waits until they have come to the end of the record, and compares. */
    void areComplete(Visitor visitor, List<Talks> talks) throws IOException {
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(200))
                .until(() ->
                        sql.number(NOT_IN_HISTORY) == 0
                                && sql.number("select cast(count(*) as text) from milestone")
                                        == sql.texts(MILESTONES).size());
        assertThat(sql.texts("select dead_letter_identifier from dead_letter"))
                .as("put aside")
                .isEmpty();
        assertThat(sql.number("select cast(count(*) as text) from history"))
                .as("rows of the history")
                .isEqualTo(
                        sql.number(
                                "select cast(count(*) as text) from domain_event where aggregate_type"
                                        + " in ('NegotiationAggregate', 'MeasureAggregate', 'IncidentAggregate')"));
        assertThat(sql.texts("select title from milestone").stream().sorted().toList())
                .as("milestones")
                .isEqualTo(sql.texts(MILESTONES).stream().sorted().toList());
        for (Talks each : talks) {
            await().atMost(PATIENCE)
                    .untilAsserted(
                            () -> assertThat(counted(each)).isEqualTo(folded(visitor, each)));
        }
    }

    private Counts counted(Talks talks) {
        List<String> row =
                sql.rows(
                                "select cast(rounds as text), cast(measures as text) from portfolio"
                                        + " where negotiation_id = '"
                                        + talks.id()
                                        + "'")
                        .getFirst();
        return new Counts(Long.parseLong(row.getFirst()), Long.parseLong(row.getLast()));
    }

    /** The dossier is folded from the stream, whatever the tables say. */
    private static Counts folded(Visitor visitor, Talks talks) throws IOException {
        JsonNode dossier = visitor.read(talks.path(""));
        return new Counts(dossier.get("rounds").size(), dossier.get("measures").size());
    }

    private record Counts(long rounds, long measures) {}
}
