package org.parley.api.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.api.eventstore.vocabulary.UnregisteredType;
import org.parley.core.shared.NegotiationId;
import org.parley.projections.dossier.Dossiers;
import org.parley.projections.support.Moment;

/**
 * An event of an unknown name or revision would be skipped by the framework, in aggregates and read
 * models. Here it stops whoever reads it.
 */
class UnknownEventTest {

    private final NegotiationId id = new NegotiationId(UUID.randomUUID());

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({"anchor.AnchorForgotten, 1", "anchor.AnchorCorrected, 3"})
    void an_unknown_name_or_revision_stops_whoever_reads_it(String name, String revision) {
        try (Started house = Started.with(folder, Notebook.POOLED, Notebook.Open.class)) {
            house.commands().sendAndWait(Talks.open(id));
            store(house, name, revision);
            assertThatThrownBy(() -> house.commands().sendAndWait(Talks.anchor(id, "D-Day")))
                    .isInstanceOf(UnregisteredType.class)
                    .hasMessageContaining(name);
            assertThatThrownBy(() -> house.bean(Dossiers.class).find(id, Moment.NOW))
                    .isInstanceOf(UnregisteredType.class);
            ViewPositions views = house.bean(ViewPositions.class);
            for (String view : List.of("notebook", "portfolio", "milestone", "history")) {
                assertThat(views.await(view, 4, Duration.ofMillis(300))).as(view).isFalse();
            }
        }
    }

    private static void store(Started house, String name, String revision) {
        house.sql()
                .sql(
                        """
                        insert into domain_event (event_identifier, aggregate_identifier,
                            sequence_number, aggregate_type, time_stamp, payload_type,
                            payload_revision, payload, meta_data)
                        select '2b5cbd3c-0b80-4c4f-8d2a-4f6bd3a2f0a1', aggregate_identifier, 3, aggregate_type, time_stamp,
                            ?, ?, payload, meta_data
                        from domain_event where sequence_number = 2
                        """)
                .params(name, revision)
                .update();
    }
}
