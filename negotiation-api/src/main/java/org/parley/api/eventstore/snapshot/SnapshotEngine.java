package org.parley.api.eventstore.snapshot;

import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.parley.api.eventstore.sealing.BrokenSeal;
import org.parley.core.shared.Confidential;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads the whole of a snapshot or does without. The framework would hand on one that nobody has
 * looked into yet, and the aggregate could not be loaded again until somebody deleted it.
 */
public class SnapshotEngine extends JdbcEventStorageEngine {

    private static final Logger LOG = LoggerFactory.getLogger(SnapshotEngine.class);

    public SnapshotEngine(Builder builder) {
        super(builder);
    }

    private static void look(DomainEventMessage<?> snapshot) {
        if (snapshot.getPayload() instanceof Confidential one
                && !one.stream().equals(snapshot.getAggregateIdentifier())) {
            throw new BrokenSeal("a snapshot stands in another stream than its own");
        }
    }

    /** What is wrong with it is told by kind alone: its content may be a party's secret. */
    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String aggregateIdentifier) {
        try {
            Optional<DomainEventMessage<?>> snapshot = super.readSnapshot(aggregateIdentifier);
            snapshot.ifPresent(SnapshotEngine::look);
            return snapshot;
        } catch (RuntimeException | LinkageError e) {
            LOG.warn(
                    "the snapshot of {} cannot be read ({}); all of its events are read instead",
                    aggregateIdentifier,
                    e.getClass().getSimpleName());
            return Optional.empty();
        }
    }
}
