package org.parley.core.axon;

import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import java.time.Instant;
import java.util.function.Function;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.ParameterResolver;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.Circumstances;
import org.parley.core.shared.Occurrence;

/**
 * Gives handlers of commands and events their {@link Circumstances}, and the {@link Occurrence}
 * alone where that is enough. Found by Axon as a service, in fixtures and in the application alike.
 */
public final class CircumstancesResolver implements ParameterResolverFactory {

    @Override
    public @Nullable ParameterResolver<?> createInstance(
            Executable executable, Parameter[] parameters, int index) {
        Class<?> type = parameters[index].getType();
        if (type == Circumstances.class) {
            return new FromMetadata<>(Function.identity());
        }
        return type == Occurrence.class ? new FromMetadata<>(Circumstances::occurrence) : null;
    }

    private record FromMetadata<T>(Function<Circumstances, T> part)
            implements ParameterResolver<T> {

        @Override
        public T resolveParameterValue(Message<?> message) {
            return part.apply(
                    message instanceof CommandMessage<?> command
                            ? InHand.circumstances(command)
                            : Circumstances.beside(
                                    message.getPayload(),
                                    message.getMetaData(),
                                    recorded(message)));
        }

        @Override
        public boolean matches(Message<?> message) {
            return message instanceof CommandMessage || message instanceof EventMessage;
        }

        private static Instant recorded(Message<?> message) {
            return ((EventMessage<?>) message).getTimestamp();
        }
    }
}
