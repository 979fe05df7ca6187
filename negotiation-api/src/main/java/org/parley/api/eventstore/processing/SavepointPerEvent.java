package org.parley.api.eventstore.processing;

import java.util.function.Supplier;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.HandlerAttributes;
import org.axonframework.messaging.annotation.HandlerEnhancerDefinition;
import org.axonframework.messaging.annotation.MessageHandlingMember;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Runs each event handler of a processing group inside a savepoint, so that a handler that fails
 * half-way leaves nothing behind when its event is put aside.
 */
final class SavepointPerEvent implements HandlerEnhancerDefinition {

    private final Supplier<PlatformTransactionManager> transactions;

    SavepointPerEvent(Supplier<PlatformTransactionManager> transactions) {
        this.transactions = transactions;
    }

    @Override
    public <T> MessageHandlingMember<T> wrapHandler(MessageHandlingMember<T> original) {
        return isProjection(original) ? new NestedHandler<>(original, transactions) : original;
    }

    private static boolean isProjection(MessageHandlingMember<?> handler) {
        return handler.declaringClass().isAnnotationPresent(ProcessingGroup.class)
                && handler.<Class<?>>attribute(HandlerAttributes.MESSAGE_TYPE)
                        .filter(EventMessage.class::isAssignableFrom)
                        .isPresent();
    }
}
