package org.parley.api.eventstore.warm;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.api.eventstore.Started;
import org.parley.api.eventstore.Talks;
import org.parley.core.negotiation.event.AnchorNamed;
import org.parley.core.shared.NegotiationId;

/** Whoever was overtaken by another node reads what it missed, and no more. */
@Tag("h2")
class CatchUpTest {

    private final NegotiationId talks = new NegotiationId(UUID.randomUUID());

    @TempDir Path folder;

    private Started house;

    @BeforeEach
    void begin_talks_whose_first_event_cannot_be_read_again() {
        house = Started.in(folder);
        assertThat(send(Talks.open(talks))).isEqualTo(2L);
        house.sql().sql("drop trigger domain_event_append_only").update();
        house.sql()
                .sql(
                        "update domain_event set payload_type = 'nobody.Knows' where sequence_number = 0")
                .update();
    }

    @AfterEach
    void stop() {
        house.close();
    }

    @Test
    void a_command_that_lost_a_race_is_decided_again_on_what_was_missed() {
        elsewhere(3, "D-Day");

        assertThat(send(Talks.anchor(talks, "Adoption Day"))).isEqualTo(4L);
        assertThat(send(Talks.date(talks, "D-Day"))).isEqualTo(5L);
    }

    @Test
    void one_that_is_refused_because_of_what_it_missed_is_decided_again() {
        elsewhere(3, "D-Day");

        assertThat(send(Talks.date(talks, "D-Day"))).isEqualTo(4L);
    }

    @Test
    void nothing_of_a_decision_that_lost_stays() {
        elsewhere(3, "D-Day");

        assertThat(send(Talks.anchor(talks, "D-Day"))).as("named already").isEqualTo(3L);
        assertThat(send(Talks.anchor(talks, "Adoption Day"))).isEqualTo(4L);
    }

    private Object send(Object command) {
        return house.commands().sendAndWait(command);
    }

    /** What another node appends. */
    private void elsewhere(long sequence, String anchor) {
        List<DomainEventMessage<?>> events =
                List.of(
                        new GenericDomainEventMessage<>(
                                "NegotiationAggregate",
                                talks.toString(),
                                sequence,
                                new AnchorNamed(talks, anchor)));
        house.bean(EventStorageEngine.class).appendEvents(events);
    }
}
