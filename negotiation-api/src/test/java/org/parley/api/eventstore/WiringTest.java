package org.parley.api.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.axonframework.commandhandling.CommandMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.core.shared.NegotiationId;

class WiringTest {

    private final NegotiationId id = new NegotiationId(UUID.randomUUID());

    @TempDir Path folder;

    @Test
    void a_command_becomes_a_row_with_a_logical_name_and_who_and_why() {
        try (Started house = Started.in(folder)) {
            Long version = house.commands().sendAndWait(Talks.open(id));
            assertThat(version).isEqualTo(2);
            assertThat(names(house))
                    .containsExactly(
                            "negotiation.NegotiationOpened",
                            "seating.PartyRegistered",
                            "seating.PartyRegistered");
        }
    }

    @Test
    void what_was_stored_is_read_again_after_a_restart() {
        try (Started house = Started.in(folder)) {
            house.commands().sendAndWait(Talks.open(id));
        }
        try (Started house = Started.in(folder)) {
            house.commands().sendAndWait(Talks.anchor(id, "D-Day"));
            assertThat(house.events().readEvents(id.toString()).asStream()).hasSize(4);
        }
    }

    @Test
    void an_event_carries_what_caused_it_and_what_set_it_off() {
        try (Started house = Started.in(folder)) {
            CommandMessage<?> command = Talks.open(id);
            house.commands().sendAndWait(command);
            assertThat(house.events().readEvents(id.toString()).asStream())
                    .allSatisfy(event ->
                            assertThat(event.getMetaData())
                                    .containsEntry("commandId", command.getIdentifier())
                                    .containsEntry("causationId", command.getIdentifier())
                                    .containsEntry("correlationId", command.getIdentifier())
                                    .containsEntry("actor", "secretariat"));
        }
    }

    @Test
    void the_position_of_an_event_is_known_by_stream_and_version() {
        try (Started house = Started.in(folder)) {
            house.commands().sendAndWait(Talks.open(id));
            StreamPositions positions = house.bean(StreamPositions.class);
            assertThat(positions.globalIndex(id.toString(), 1)).isEqualTo(2);
            assertThat(positions.globalIndex(id.toString(), 7)).isEqualTo(-1);
        }
    }

    private static List<String> names(Started house) {
        return house.sql()
                .sql("select payload_type from domain_event order by global_index")
                .query(String.class)
                .list();
    }
}
