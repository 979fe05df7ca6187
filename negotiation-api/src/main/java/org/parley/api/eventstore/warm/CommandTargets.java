package org.parley.api.eventstore.warm;

import java.lang.reflect.Method;
import java.util.Arrays;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;

/**
 * Finds the aggregate that a command is for: where its record says so is looked up once a class.
 * The framework's own way reads the annotations of all methods and fields anew for every command.
 */
final class CommandTargets implements CommandTargetResolver {

    private final ClassValue<Method> targets =
            new ClassValue<>() {
                @Override
                protected Method computeValue(Class<?> command) {
                    return targetOf(command);
                }
            };

    @Override
    public VersionedAggregateIdentifier resolveTarget(CommandMessage<?> command) {
        Method target = targets.get(command.getPayloadType());
        try {
            return new VersionedAggregateIdentifier(target.invoke(command.getPayload()), null);
        } catch (ReflectiveOperationException failed) {
            throw new IllegalArgumentException(nowhere(command.getPayloadType()), failed);
        }
    }

    private static Method targetOf(Class<?> command) {
        return Arrays.stream(command.getMethods())
                .filter(method -> method.isAnnotationPresent(TargetAggregateIdentifier.class))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(nowhere(command)));
    }

    private static String nowhere(Class<?> command) {
        return command.getSimpleName() + " does not say which aggregate it is for";
    }
}
