package org.parley.api.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.api.eventstore.vocabulary.UnregisteredType;
import org.parley.core.shared.NegotiationId;

/** An event of an unknown name would be skipped by the framework, in aggregates and read models. */
class UnknownEventTest {

    private final NegotiationId id = new NegotiationId(UUID.randomUUID());

    @TempDir Path folder;

    @Test
    void an_unknown_name_stops_whoever_reads_it() {
        try (Started house = Started.with(folder, Notebook.POOLED, Notebook.Open.class)) {
            house.commands().sendAndWait(Talks.open(id));
            storeUnknown(house);
            assertThatThrownBy(() -> house.commands().sendAndWait(Talks.anchor(id, "D-Day")))
                    .isInstanceOf(UnregisteredType.class)
                    .hasMessageContaining("anchor.AnchorForgotten");
            ViewPositions views = house.bean(ViewPositions.class);
            assertThat(views.await("notebook", 4, Duration.ofSeconds(1))).isFalse();
        }
    }

    private void storeUnknown(Started house) {
        house.sql()
                .sql(
                        """
                        insert into domain_event (event_identifier, aggregate_identifier,
                            sequence_number, aggregate_type, time_stamp, payload_type,
                            payload_revision, payload, meta_data)
                        select '2b5cbd3c-0b80-4c4f-8d2a-4f6bd3a2f0a1', aggregate_identifier, 3, aggregate_type, time_stamp,
                            'anchor.AnchorForgotten', '1', payload, meta_data
                        from domain_event where sequence_number = 2
                        """)
                .update();
    }
}
