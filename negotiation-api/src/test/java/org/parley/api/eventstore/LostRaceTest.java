package org.parley.api.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.core.negotiation.event.AnchorNamed;
import org.parley.core.shared.NegotiationId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Trap 3: a lost race is not recognised in what the drivers throw for a batch. */
class LostRaceTest {

    private final NegotiationId id = new NegotiationId(UUID.randomUUID());

    @TempDir Path folder;

    private Started house;
    private EventStorageEngine engine;

    @BeforeEach
    void start() {
        house = Started.in(folder);
        engine = house.bean(EventStorageEngine.class);
        engine.appendEvents(events(0, 1, 2));
    }

    @AfterEach
    void stop() {
        house.close();
    }

    @Test
    void a_second_event_of_the_same_number_is_a_lost_race() {
        assertThatThrownBy(() -> engine.appendEvents(events(2)))
                .isExactlyInstanceOf(ConcurrencyException.class);
    }

    @Test
    void so_is_a_batch_that_overlaps() {
        assertThatThrownBy(() -> engine.appendEvents(events(1, 2, 3)))
                .isExactlyInstanceOf(ConcurrencyException.class);
    }

    @Test
    void beginning_a_stream_twice_is_not_a_race_to_be_tried_again() {
        assertThatThrownBy(() -> engine.appendEvents(events(0, 1)))
                .isExactlyInstanceOf(AggregateStreamCreationException.class);
    }

    /** Every reader would look for it for as long as a transaction may live. */
    @Test
    @Tag("postgresql")
    void a_lost_race_leaves_no_gap_behind_it() {
        long before = newest();
        for (int i = 0; i < 20; i++) {
            assertThatThrownBy(() -> engine.appendEvents(events(1, 2, 3)))
                    .isExactlyInstanceOf(ConcurrencyException.class);
        }
        engine.appendEvents(events(3));
        assertThat(newest()).isEqualTo(before + 1);
    }

    private long newest() {
        return house.bean(JdbcClient.class)
                .sql("select max(global_index) from domain_event")
                .query(Long.class)
                .single();
    }

    private List<DomainEventMessage<?>> events(long... numbers) {
        List<DomainEventMessage<?>> events = new ArrayList<>();
        for (long number : numbers) {
            events.add(
                    new GenericDomainEventMessage<>(
                            "NegotiationAggregate",
                            id.toString(),
                            number,
                            new AnchorNamed(id, "anchor " + number)));
        }
        return events;
    }
}
