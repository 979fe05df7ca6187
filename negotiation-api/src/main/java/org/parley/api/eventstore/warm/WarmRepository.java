package org.parley.api.eventstore.warm;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.axonframework.config.Configuration;
import org.axonframework.eventsourcing.EventSourcedAggregate;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.SnapshotTriggerDefinition;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * Loads an aggregate once and keeps it as long as what it decides is committed. The framework's own
 * cache forgets an aggregate whenever a command is refused; here a refusal costs nothing.
 */
final class WarmRepository<T> extends EventSourcingRepository<T> {

    private final WarmAggregates warm;

    private WarmRepository(Builder<T> builder, WarmAggregates warm) {
        super(builder);
        this.warm = warm;
    }

    static <T> WarmRepository<T> of(
            Class<T> type,
            Configuration axon,
            SnapshotTriggerDefinition snapshots,
            WarmAggregates warm) {
        return new WarmRepository<>(
                EventSourcingRepository.builder(type)
                        .eventStore(axon.eventStore())
                        .parameterResolverFactory(axon.parameterResolverFactory())
                        .handlerDefinition(axon.handlerDefinition(type))
                        .snapshotTriggerDefinition(snapshots)
                        .repositoryProvider(axon::repository),
                warm);
    }

    @Override
    protected EventSourcedAggregate<T> doLoadWithLock(
            String aggregateIdentifier, @Nullable Long expectedVersion) {
        UnitOfWork<?> command = CurrentUnitOfWork.get();
        EventSourcedAggregate<T> aggregate = warm.find(aggregateIdentifier);
        if (aggregate == null) {
            aggregate = super.doLoadWithLock(aggregateIdentifier, expectedVersion);
            warm.keep(aggregateIdentifier, aggregate);
        } else {
            Past.of(command, aggregateIdentifier, aggregate.version());
        }
        keepUnlessSpoilt(command, aggregateIdentifier, aggregate);
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

    /** It is spoilt when it has taken in events that were not committed. */
    private void keepUnlessSpoilt(
            UnitOfWork<?> command, String id, EventSourcedAggregate<T> aggregate) {
        Long before = aggregate.version();
        command.afterCommit(_ -> warm.keep(id, aggregate)); // it has grown
        command.onRollback(_ -> {
            if (!Objects.equals(before, aggregate.version())) {
                warm.forget(id);
            }
        });
    }
}
