package org.parley.api.eventstore.warm;

import java.util.List;
import java.util.concurrent.Callable;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.EventSourcedAggregate;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.SnapshotTriggerDefinition;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.RepositoryProvider;
import org.jspecify.annotations.Nullable;
import org.parley.core.axon.Room;

/**
 * Loads an aggregate once and keeps it as long as what it decides is committed. After a lost race
 * it goes back to what it was and reads what it missed, no more: on a node that has just started, a
 * long stream that others write to could be overtaken again before it was read as a whole. The
 * framework's own cache forgets an aggregate whenever a command is refused; here a refusal costs
 * nothing.
 */
final class WarmRepository<T extends Room> extends EventSourcingRepository<T> {

    private final WarmAggregates warm;
    private final EventStore events;
    private final RepositoryProvider repositories;

    private WarmRepository(
            Builder<T> builder,
            WarmAggregates warm,
            EventStore events,
            RepositoryProvider repositories) {
        super(builder);
        this.warm = warm;
        this.events = events;
        this.repositories = repositories;
    }

    static <T extends Room> WarmRepository<T> of(
            Class<T> type,
            Configuration axon,
            SnapshotTriggerDefinition snapshots,
            WarmAggregates warm) {
        RepositoryProvider repositories = axon::repository;
        return new WarmRepository<>(
                EventSourcingRepository.builder(type)
                        .eventStore(axon.eventStore())
                        .parameterResolverFactory(axon.parameterResolverFactory())
                        .handlerDefinition(axon.handlerDefinition(type))
                        .snapshotTriggerDefinition(snapshots)
                        .repositoryProvider(repositories),
                warm,
                axon.eventStore(),
                repositories);
    }

    @Override
    protected EventSourcedAggregate<T> doLoadWithLock(
            String aggregateIdentifier, @Nullable Long expectedVersion) {
        UnitOfWork<?> command = CurrentUnitOfWork.get();
        WarmAggregates.Kept<T> kept = warm.find(aggregateIdentifier);
        EventSourcedAggregate<T> aggregate;
        if (kept == null) {
            aggregate = super.doLoadWithLock(aggregateIdentifier, expectedVersion);
            warm.keep(aggregateIdentifier, aggregate);
        } else {
            aggregate = kept.aggregate();
            if (kept.overtaken()) {
                catchUp(aggregateIdentifier, aggregate);
            }
            Past.of(command, aggregateIdentifier, aggregate.version());
        }
        goBackUnlessCommitted(command, aggregateIdentifier, aggregate);
        return aggregate;
    }

    @Override
    protected EventSourcedAggregate<T> doCreateNewForLock(Callable<T> factoryMethod)
            throws Exception {
        EventSourcedAggregate<T> aggregate = super.doCreateNewForLock(factoryMethod);
        CurrentUnitOfWork.get()
                .afterCommit(_ -> warm.keep(aggregate.identifierAsString(), aggregate));
        return aggregate;
    }

    private void catchUp(String id, EventSourcedAggregate<T> aggregate) {
        List<? extends DomainEventMessage<?>> missed =
                events.readEvents(id, aggregate.version() + 1).asStream().toList();
        warm.forget(id); // should an event not be read, it is spoilt
        if (!missed.isEmpty()) {
            aggregate.initializeState(DomainEventStream.of(missed));
        }
        warm.keep(id, aggregate);
    }

    /** It is spoilt when it has taken in events that were not committed. */
    private void goBackUnlessCommitted(
            UnitOfWork<?> command, String id, EventSourcedAggregate<T> aggregate) {
        long version = aggregate.version();
        T before = aggregate.invoke(this::copy);
        command.afterCommit(_ -> warm.keep(id, aggregate)); // it has grown
        command.onRollback(_ -> {
            if (aggregate.version() != version) {
                warm.keepOvertaken(
                        id,
                        EventSourcedAggregate.reconstruct(
                                before,
                                aggregateModel(),
                                version,
                                false,
                                events,
                                repositories,
                                aggregate.getSnapshotTrigger()));
            }
        });
    }

    @SuppressWarnings("unchecked") // a copy is of the same class
    private T copy(T room) {
        return (T) room.copy();
    }
}
