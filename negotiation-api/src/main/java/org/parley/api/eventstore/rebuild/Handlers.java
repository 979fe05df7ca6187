package org.parley.api.eventstore.rebuild;

import java.util.List;
import java.util.stream.Stream;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.AbstractEventProcessor;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventMessageHandler;
import org.axonframework.eventhandling.MultiEventHandlerInvoker;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventhandling.deadletter.DeadLetteringEventHandlerInvoker;
import org.axonframework.eventhandling.deadletter.jdbc.DeadLetterSchema;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcSequencedDeadLetterQueue;
import org.axonframework.serialization.Serializer;
import org.parley.api.eventstore.processing.LetterPolicy;
import org.parley.api.eventstore.processing.PerNegotiation;
import org.parley.api.eventstore.processing.Processors;

/**
 * The handlers that keep a read model, to fill its other tables with. What they cannot digest there
 * is put aside beside what the live ones have put aside, under a name of its own.
 */
record Handlers(
        Processors processors,
        TransactionManager transactions,
        ConnectionProvider connections,
        DeadLetterSchema letters,
        Serializer serializer,
        Serializer events) {

    /** Under which name letters of a rebuild lie until the switch. */
    static String lettersOf(String readModel) {
        return readModel + "/rebuild";
    }

    EventHandlerInvoker of(String readModel) {
        List<SimpleEventHandlerInvoker> live = live(readModel);
        List<EventMessageHandler> handlers =
                live.stream().flatMap(one -> one.eventHandlers().stream()).toList();
        return live.stream().anyMatch(DeadLetteringEventHandlerInvoker.class::isInstance)
                ? puttingAside(readModel, handlers)
                : SimpleEventHandlerInvoker.builder()
                        .eventHandlers(handlers)
                        .sequencingPolicy(new PerNegotiation())
                        .listenerInvocationErrorHandler(PropagatingErrorHandler.instance())
                        .build();
    }

    private List<SimpleEventHandlerInvoker> live(String readModel) {
        var processor = (AbstractEventProcessor) processors.require(readModel);
        EventHandlerInvoker invoker = processor.eventHandlerInvoker();
        Stream<EventHandlerInvoker> all =
                invoker instanceof MultiEventHandlerInvoker several
                        ? several.delegates().stream()
                        : Stream.of(invoker);
        return all.map(SimpleEventHandlerInvoker.class::cast).toList();
    }

    private EventHandlerInvoker puttingAside(String readModel, List<EventMessageHandler> handlers) {
        return DeadLetteringEventHandlerInvoker.builder()
                .eventHandlers(handlers)
                .sequencingPolicy(new PerNegotiation())
                .listenerInvocationErrorHandler(PropagatingErrorHandler.instance())
                .queue(
                        JdbcSequencedDeadLetterQueue.<EventMessage<?>>builder()
                                .processingGroup(lettersOf(readModel))
                                .connectionProvider(connections)
                                .transactionManager(transactions)
                                .schema(letters)
                                .genericSerializer(serializer)
                                .eventSerializer(events)
                                .build())
                .enqueuePolicy(new LetterPolicy())
                .transactionManager(transactions)
                .enableSequenceIdentifierCache()
                .build();
    }
}
