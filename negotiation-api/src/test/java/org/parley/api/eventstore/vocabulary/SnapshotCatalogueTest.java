package org.parley.api.eventstore.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.serialization.SerializedObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parley.api.eventstore.sealing.TestSeals;
import org.parley.core.backchannel.BackchannelAggregate;
import org.parley.core.backchannel.RegisterAggregate;
import org.parley.core.backchannel.event.BackchannelEvent;
import org.parley.core.backchannel.event.RegisterEvent;
import org.parley.core.brief.BriefAggregate;
import org.parley.core.brief.event.BriefEvent;
import org.parley.core.custody.CustodyAggregate;
import org.parley.core.custody.event.CustodyEvent;
import org.parley.core.incident.IncidentAggregate;
import org.parley.core.incident.event.IncidentEvent;
import org.parley.core.measure.MeasureAggregate;
import org.parley.core.measure.event.MeasureEvent;
import org.parley.core.negotiation.NegotiationAggregate;
import org.parley.core.negotiation.event.NegotiationEvent;
import org.parley.core.shared.ParleyEvent;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A snapshot says as much as the events it stands for, and looks as it was approved. A state that
 * changes its shape gets the next revision: then the snapshots of the old one are not used.
 */
class SnapshotCatalogueTest {

    private static final int HISTORIES = 150;

    private final ParleySerializer snapshots =
            ParleySerializer.of(MachineTypes.vocabulary(), TestSeals.fixed());

    enum Room {
        NEGOTIATION(NegotiationAggregate.class, NegotiationEvent.class),
        BRIEF(BriefAggregate.class, BriefEvent.class),
        CUSTODY(CustodyAggregate.class, CustodyEvent.class),
        MEASURE(MeasureAggregate.class, MeasureEvent.class),
        INCIDENT(IncidentAggregate.class, IncidentEvent.class),
        BACKCHANNEL(BackchannelAggregate.class, BackchannelEvent.class),
        REGISTER(RegisterAggregate.class, RegisterEvent.class);

        private final Class<?> aggregate;
        private final Class<? extends ParleyEvent> events;

        Room(Class<?> aggregate, Class<? extends ParleyEvent> events) {
            this.aggregate = aggregate;
            this.events = events;
        }

        private Object sample() {
            return Folded.aggregate(aggregate, Folded.history(events, new Random(7), 60));
        }
    }

    static Stream<String> names() {
        return MachineTypes.vocabulary().classes().keySet().stream()
                .filter(name -> name.startsWith("snapshot."));
    }

    @ParameterizedTest
    @EnumSource(Room.class)
    void what_is_remembered_and_what_came_after_is_the_whole_history(Room room) {
        for (int seed = 0; seed < HISTORIES; seed++) {
            Random dice = new Random(seed);
            List<DomainEventMessage<?>> history =
                    Folded.history(room.events, dice, 1 + dice.nextInt(60));
            int seen = 1 + dice.nextInt(history.size());
            Object snapshot =
                    throughTheStore(Folded.aggregate(room.aggregate, history.subList(0, seen)));

            Object resumed =
                    Folded.aggregate(room.aggregate, Folded.after(snapshot, history, seen));

            assertThat(resumed).isNotNull().isSameAs(snapshot);
            assertThat(Folded.state(resumed))
                    .as("history %d, remembered after %d", seed, seen)
                    .isEqualTo(Folded.state(Folded.aggregate(room.aggregate, history)));
        }
    }

    @ParameterizedTest
    @EnumSource(Room.class)
    void a_snapshot_is_written_as_approved(Room room) {
        SerializedObject<byte[]> stored = snapshots.serialize(room.sample(), byte[].class);
        assertThat(inNoOrder(Catalogue.pretty(stored.getData())))
                .isEqualTo(inNoOrder(Catalogue.approved(stored)));
    }

    @ParameterizedTest
    @EnumSource(Room.class)
    void what_was_approved_is_read_as_the_state(Room room) {
        Object sample = room.sample();
        SerializedObject<byte[]> like = snapshots.serialize(sample, byte[].class);
        Object read = snapshots.deserialize(Catalogue.asStored(Catalogue.approved(like), like));
        assertThat(Folded.state(read)).isNotNull().isEqualTo(Folded.state(sample));
    }

    private Object throughTheStore(Object aggregate) {
        return snapshots.deserialize(snapshots.serialize(aggregate, byte[].class));
    }

    /** Sets and maps have none. */
    private static String inNoOrder(String json) {
        return inNoOrder(new JsonMapper().readTree(json));
    }

    private static String inNoOrder(JsonNode node) {
        if (node.isObject()) {
            return node.properties().stream()
                    .map(one -> one.getKey() + ":" + inNoOrder(one.getValue()))
                    .sorted()
                    .toList()
                    .toString();
        }
        return node.isArray()
                ? StreamSupport.stream(node.spliterator(), false)
                        .map(SnapshotCatalogueTest::inNoOrder)
                        .sorted()
                        .toList()
                        .toString()
                : node.toString();
    }
}
