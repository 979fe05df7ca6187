package org.parley.api.eventstore.processing;

import java.util.function.Supplier;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.HandlerAttributes;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.HandlerEnhancerDefinition;
import org.axonframework.messaging.annotation.MessageHandlingMember;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.parley.projections.support.Batch;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * Gathers what the handlers of a processing group write in one batch a transaction. A handler that
 * fails half-way leaves nothing behind when its event is put aside, and neither do the others that
 * handled the same event; an event that is written by itself is so inside a savepoint.
 */
final class SavepointPerEvent implements HandlerEnhancerDefinition {

    private static final String RESOURCE = EventInHand.class.getName();

    private final Supplier<JdbcOperations> jdbc;
    private final Pace pace = new Pace();

    SavepointPerEvent(Supplier<JdbcOperations> jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public <T> MessageHandlingMember<T> wrapHandler(MessageHandlingMember<T> original) {
        ProcessingGroup group = original.declaringClass().getAnnotation(ProcessingGroup.class);
        return group != null && handlesEvents(original)
                ? new NestedHandler<>(original, group.value(), this)
                : original;
    }

    private static boolean handlesEvents(MessageHandlingMember<?> handler) {
        return handler.<Class<?>>attribute(HandlerAttributes.MESSAGE_TYPE)
                .filter(EventMessage.class::isAssignableFrom)
                .isPresent();
    }

    /** The event's writes; with the first event of a unit of work its batch is opened. */
    EventInHand inHand(UnitOfWork<?> unit, String group, Message<?> message) {
        EventInHand open = unit.getResource(RESOURCE);
        EventInHand event = open == null ? begin(unit, group) : open;
        event.take(message);
        return event;
    }

    private EventInHand begin(UnitOfWork<?> unit, String group) {
        EventInHand event = new EventInHand(Batch.open(unit), jdbc.get(), pace.isSlow(unit, group));
        unit.resources().put(RESOURCE, event);
        unit.onPrepareCommit(_ -> event.writeAll());
        return event;
    }
}
