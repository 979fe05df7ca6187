package org.canary.projections.portfolio;

import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A projector that writes past the batch of its transaction. */
public final class WritesByItself {

    @EventHandler
    void on(String event, JdbcClient jdbc) {
        jdbc.sql(event).update();
    }
}
