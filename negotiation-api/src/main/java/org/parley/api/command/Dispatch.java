package org.parley.api.command;

import java.util.Map;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.Circumstances;
import org.springframework.stereotype.Component;

/** Hands a command to the bus, with what stands beside it as text. */
@Component
class Dispatch {

    private static final String COMMAND_ID = "commandId";

    private final CommandGateway gateway;

    Dispatch(CommandGateway gateway) {
        this.gateway = gateway;
    }

    /**
     * Answers the version after the command, once that would survive a power cut.
     *
     * @throws AnsweredAlready when its receipt was written by another execution
     */
    long version(Object command, Circumstances by, @Nullable Draft draft) {
        CommandMessage<Object> message =
                new GenericCommandMessage<>(command, by.asMetadata())
                        .andMetaData(draft == null ? Map.of() : draft.asMetadata());
        Long expected = by.expectedVersion();
        if (expected != null) {
            message =
                    message.andMetaData(
                            Map.of(Circumstances.EXPECTED_VERSION, expected.toString()));
        }
        Number version =
                gateway.sendAndWait(
                        message.andMetaData(Map.of(COMMAND_ID, message.getIdentifier())));
        return version.longValue();
    }
}
