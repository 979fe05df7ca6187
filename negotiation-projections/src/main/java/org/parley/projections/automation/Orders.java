package org.parley.projections.automation;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.parley.core.rejection.CommandRejected;
import org.parley.core.shared.Circumstances;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Sends commands in the name of the system, and does what else follows. Each runs in a transaction
 * of its own, apart from that of the event that caused it: a failed attempt there could not be
 * tried again here.
 */
@Component
class Orders {

    static final String AUTOMATION = "automation";

    private static final Logger LOG = LoggerFactory.getLogger(Orders.class);

    private final CommandGateway gateway;
    private final Executor apart = Executors.newVirtualThreadPerTaskExecutor();

    Orders(CommandGateway gateway) {
        this.gateway = gateway;
    }

    /**
     * Sends a command and waits for it. That it was refused is settled with that; any other failure
     * is thrown, so that the event is handled again.
     *
     * @param cause the circumstances of the event that the command follows from
     */
    void send(Object command, Circumstances cause) {
        CommandMessage<Object> message = new GenericCommandMessage<>(command, meta(cause));
        try {
            apart(() -> gateway.sendAndWait(message));
        } catch (CommandRejected refused) {
            LOG.debug("{} was refused: {}", command, refused.rejection());
        }
    }

    /** Does something and waits for it. A failure is thrown, so that the event is handled again. */
    void apart(Runnable deed) {
        try {
            CompletableFuture.runAsync(deed, apart).join();
        } catch (CompletionException failure) {
            throw failure.getCause() instanceof RuntimeException known
                    ? known
                    : new IllegalStateException(failure.getCause());
        }
    }

    private static Map<String, String> meta(Circumstances cause) {
        return new Circumstances(
                        Circumstances.SYSTEM,
                        null,
                        AUTOMATION,
                        false,
                        cause.occurrence(),
                        cause.source(),
                        cause.marking(),
                        null)
                .asMetadata();
    }
}
