package org.parley.api.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configuration;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventsourcing.AggregateSnapshotter;
import org.axonframework.eventsourcing.EventCountSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.eventsourcing.GenericAggregateFactory;
import org.axonframework.eventsourcing.Snapshotter;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.api.eventstore.sealing.TestSeals;
import org.parley.api.eventstore.vocabulary.EventTypes;
import org.parley.api.eventstore.vocabulary.ParleySerializer;
import org.parley.api.eventstore.vocabulary.RegistryGuard;
import org.parley.api.eventstore.vocabulary.Vocabulary;
import org.parley.api.eventstore.vocabulary.WithSnapshots;
import org.parley.core.negotiation.event.AnchorNamed;
import org.parley.core.shared.NegotiationId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Trap 4: the snapshot of an aggregate with private fields is empty, and kills the aggregate. */
class SnapshotTest {

    private static final String[] OVERRIDE = {"spring.main.allow-bean-definition-overriding=true"};

    private final NegotiationId id = new NegotiationId(UUID.randomUUID());

    @TempDir Path folder;

    @Test
    void an_aggregate_goes_on_from_its_snapshot() {
        try (Started house = Started.with(folder, OVERRIDE, Tallying.class)) {
            for (int i = 1; i <= 4; i++) {
                assertThat(house.commands().<Integer>sendAndWait(new Count(id))).isEqualTo(i);
            }
            assertThat(snapshot(house)).isEqualTo("{\"id\":\"" + id + "\",\"counted\":3}");
            house.sql().sql("update snapshot_event set payload = ?").param(withForty()).update();
            assertThat(house.commands().<Integer>sendAndWait(new Count(id))).isEqualTo(42);
        }
    }

    private static String snapshot(Started house) {
        return house.sql()
                .sql("select payload from snapshot_event")
                .query((row, number) -> new String(row.getBytes(1), StandardCharsets.UTF_8))
                .single();
    }

    private byte[] withForty() {
        return ("{\"id\":\"" + id + "\",\"counted\":40}").getBytes(StandardCharsets.UTF_8);
    }

    record Count(@TargetAggregateIdentifier NegotiationId id) {}

    /** Counts, in private. */
    public static final class Tally {

        @AggregateIdentifier private NegotiationId id;
        private int counted;

        Tally() {}

        @CommandHandler
        @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
        int handle(Count count) {
            AggregateLifecycle.apply(new AnchorNamed(count.id(), "anchor " + counted));
            return counted;
        }

        @EventSourcingHandler
        void on(AnchorNamed event) {
            id = event.negotiationId();
            counted++;
        }
    }

    static class Tallying {

        private static final Vocabulary WITH_TALLY =
                WithSnapshots.of("snapshot.Tally", Tally.class);

        @Bean
        @Primary
        Serializer serializer() {
            return ParleySerializer.of(WITH_TALLY, TestSeals.fixed());
        }

        @Bean
        EventUpcaster registryGuard() {
            return new RegistryGuard(EventTypes.vocabulary(), WITH_TALLY);
        }

        @Bean
        ConfigurerModule tally() {
            return configurer ->
                    configurer.configureAggregate(
                            AggregateConfigurer.defaultConfiguration(Tally.class)
                                    .configureSnapshotTrigger(axon ->
                                            new EventCountSnapshotTriggerDefinition(
                                                    snapshotter(axon), 3)));
        }

        private static Snapshotter snapshotter(Configuration axon) {
            return AggregateSnapshotter.builder()
                    .eventStore(axon.eventStore())
                    .aggregateFactories(new GenericAggregateFactory<>(Tally.class))
                    .build();
        }
    }
}
