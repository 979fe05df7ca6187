package org.parley.api.eventstore.processing;

import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.HandlerAttributes;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.HandlerEnhancerDefinition;
import org.axonframework.messaging.annotation.MessageHandlingMember;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.parley.projections.support.Batch;
import org.parley.projections.support.Colour;
import org.parley.projections.support.Serving;
import org.parley.projections.support.Shelves;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * Gathers what the handlers of a processing group write in one batch a transaction. A handler that
 * fails half-way leaves nothing behind when its event is put aside, and neither do the others that
 * handled the same event; an event that is written by itself is so inside a savepoint.
 */
final class SavepointPerEvent implements HandlerEnhancerDefinition {

    private static final String RESOURCE = EventInHand.class.getName();

    private final Supplier<JdbcOperations> jdbc;
    private final Supplier<Shelves> shelves;
    private final Supplier<Serving> serving;
    private final Pace pace = new Pace();

    SavepointPerEvent(
            Supplier<JdbcOperations> jdbc, Supplier<Shelves> shelves, Supplier<Serving> serving) {
        this.jdbc = jdbc;
        this.shelves = shelves;
        this.serving = serving;
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
        EventInHand event =
                new EventInHand(
                        Batch.open(unit),
                        jdbc.get(),
                        pace.isSlow(unit, group),
                        () -> tables(unit, group));
        unit.resources().put(RESOURCE, event);
        unit.onPrepareCommit(_ -> event.writeAll());
        return event;
    }

    /** Those that a rebuild fills, or else those that answer at the moment of writing. */
    private UnaryOperator<String> tables(UnitOfWork<?> unit, String group) {
        Colour filled = Batch.filledBy(unit);
        Colour colour = filled == null ? answering(group) : filled;
        return sql -> shelves.get().in(colour, sql);
    }

    private Colour answering(String group) {
        return shelves.get().readModels().contains(group)
                ? serving.get().colour(group)
                : Colour.BLUE;
    }
}
