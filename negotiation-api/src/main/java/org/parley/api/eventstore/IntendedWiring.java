package org.parley.api.eventstore;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.jspecify.annotations.Nullable;
import org.parley.api.eventstore.append.AppendEngine;
import org.parley.api.eventstore.processing.StrictTokenStore;
import org.parley.api.eventstore.vocabulary.ParleySerializer;
import org.springframework.beans.factory.SmartInitializingSingleton;

/**
 * Refuses to start with any other event store, token store, serializer, bus or transaction manager
 * than the one intended. The framework replaces what it does not find by something that forgets,
 * without a word.
 */
record IntendedWiring(Configuration axon) implements SmartInitializingSingleton {

    @Override
    public void afterSingletonsInstantiated() {
        List<String> wrong = new ArrayList<>();
        expect(
                wrong,
                "transaction manager",
                SpringTransactionManager.class,
                axon.getComponent(TransactionManager.class));
        expect(wrong, "event store", PulsingEventStore.class, axon.eventBus());
        expect(
                wrong,
                "event storage engine",
                AppendEngine.class,
                axon.getComponent(EventStorageEngine.class));
        expect(wrong, "token store", StrictTokenStore.class, axon.getComponent(TokenStore.class));
        expect(wrong, "serializer", ParleySerializer.class, axon.serializer());
        expect(wrong, "event serializer", ParleySerializer.class, axon.eventSerializer());
        expect(wrong, "command bus", SeparateCommandBus.class, axon.commandBus());
        if (!wrong.isEmpty()) {
            throw new IllegalStateException("Parley does not start: " + String.join("; ", wrong));
        }
    }

    private static void expect(
            List<String> wrong, String what, Class<?> intended, @Nullable Object found) {
        if (found == null || found.getClass() != intended) {
            wrong.add(
                    "the %s is %s, not %s"
                            .formatted(
                                    what,
                                    found == null ? "absent" : found.getClass().getName(),
                                    intended.getName()));
        }
    }
}
