package org.parley.api.eventstore.warm;

import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventsourcing.NoSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.SnapshotTriggerDefinition;
import org.parley.api.eventstore.keys.WhenDestroyed;
import org.parley.core.axon.Room;
import org.parley.core.backchannel.BackchannelAggregate;
import org.parley.core.backchannel.RegisterAggregate;
import org.parley.core.brief.BriefAggregate;
import org.parley.core.custody.CustodyAggregate;
import org.parley.core.incident.IncidentAggregate;
import org.parley.core.measure.MeasureAggregate;
import org.parley.core.negotiation.NegotiationAggregate;
import org.parley.projections.accreditation.KnownTables;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/** The aggregates of the rooms, and how they stay warm. */
@Configuration(proxyBeanMethods = false)
public class WarmWiring {

    @Bean
    WarmAggregates warmAggregates() {
        return new WarmAggregates();
    }

    /** A warm brief knows what is in it. */
    @Bean
    WhenDestroyed warmSecrets(WarmAggregates warm) {
        return compartment -> warm.forget(compartment.name());
    }

    @Bean
    Freshness freshness(JdbcTemplate jdbc, KnownTables tables, WarmAggregates warm) {
        return new Freshness(jdbc, tables, warm);
    }

    @Bean
    ConfigurerModule rooms(
            WarmAggregates warm, ObjectProvider<SnapshotTriggerDefinition> snapshots) {
        return configurer ->
                configurer
                        .configureAggregate(room(NegotiationAggregate.class, warm, snapshots))
                        .configureAggregate(room(BriefAggregate.class, warm, snapshots))
                        .configureAggregate(room(CustodyAggregate.class, warm, snapshots))
                        .configureAggregate(room(MeasureAggregate.class, warm, snapshots))
                        .configureAggregate(room(IncidentAggregate.class, warm, snapshots))
                        .configureAggregate(room(BackchannelAggregate.class, warm, snapshots))
                        .configureAggregate(room(RegisterAggregate.class, warm, snapshots));
    }

    private static <T extends Room> AggregateConfigurer<T> room(
            Class<T> type,
            WarmAggregates warm,
            ObjectProvider<SnapshotTriggerDefinition> snapshots) {
        return AggregateConfigurer.defaultConfiguration(type)
                .configureCommandTargetResolver(_ -> new CommandTargets())
                .configureRepository(axon ->
                        WarmRepository.of(
                                type,
                                axon,
                                snapshots.getIfAvailable(
                                        () -> NoSnapshotTriggerDefinition.INSTANCE),
                                warm));
    }
}
