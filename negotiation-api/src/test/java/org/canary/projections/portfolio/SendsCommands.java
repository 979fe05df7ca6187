package org.canary.projections.portfolio;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventhandling.EventHandler;

/** A projector that acts, again at each replay. */
public final class SendsCommands {

    @EventHandler
    void on(String event, CommandGateway gateway) {
        gateway.sendAndWait(event);
    }
}
