package org.parley.api.eventstore;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.parley.core.negotiation.event.AnchorNamed;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A read model for tests: it notes the name of each anchor, and fails where it is told to. */
@ProcessingGroup("notebook")
class Notebook {

    static final String[] POOLED = {
        "axon.eventhandling.processors.notebook.mode=pooled",
        "axon.eventhandling.processors.notebook.batch-size=10",
        "axon.eventhandling.processors.notebook.initial-segment-count=1",
        "axon.eventhandling.processors.notebook.sequencing-policy=perNegotiation"
    };

    private final JdbcClient jdbc;
    final AtomicInteger failures = new AtomicInteger();

    Notebook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(AnchorNamed event) {
        jdbc.sql("insert into note (name) values (?)").param(event.name()).update();
        if (event.name().startsWith("fails") && failures.getAndDecrement() > 0) {
            throw new IllegalStateException("cannot note " + event.name());
        }
    }

    @ResetHandler
    void reset() {
        jdbc.sql("delete from note").update();
    }

    List<String> names() {
        return jdbc.sql("select name from note order by name").query(String.class).list();
    }

    /** For {@link Started}: a notebook as a bean. */
    static class Open {

        @Bean
        Notebook notebook(JdbcClient jdbc) {
            return new Notebook(jdbc);
        }
    }
}
