package org.parley.api.eventstore;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.parley.core.negotiation.event.AnchorNamed;
import org.parley.projections.support.Keeps;
import org.parley.projections.support.Rows;
import org.parley.projections.support.Views;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;

/** A read model for tests: it notes the name of each anchor, and fails where it is told to. */
@Order(1)
@ProcessingGroup("notebook")
@Keeps({"note", "taken"})
class Notebook {

    static final String[] POOLED = {
        "axon.eventhandling.processors.notebook.mode=pooled",
        "axon.eventhandling.processors.notebook.batch-size=10",
        "axon.eventhandling.processors.notebook.initial-segment-count=1",
        "axon.eventhandling.processors.notebook.sequencing-policy=perNegotiation"
    };

    /** As nodes share it. */
    static final String[] IN_FOUR_PARTS = {
        "axon.eventhandling.processors.notebook.mode=pooled",
        "axon.eventhandling.processors.notebook.batch-size=10",
        "axon.eventhandling.processors.notebook.initial-segment-count=4",
        "axon.eventhandling.processors.notebook.thread-count=2",
        "axon.eventhandling.processors.notebook.token-claim-interval=500",
        "axon.eventhandling.processors.notebook.dlq.enabled=true",
        "axon.eventhandling.processors.notebook.sequencing-policy=perNegotiation"
    };

    private final Views views;
    private final Rows rows;
    final AtomicInteger failures = new AtomicInteger();
    final AtomicInteger biggestBatch = new AtomicInteger();

    /** Where an anchor named "wait" waits. */
    final CountDownLatch gate = new CountDownLatch(1);

    /** Whether it does; what is recorded from then on comes in a later batch. */
    final AtomicBoolean waiting = new AtomicBoolean();

    Notebook(Views views, Rows rows) {
        this.views = views;
        this.rows = rows;
    }

    @EventHandler
    void on(AnchorNamed event) throws InterruptedException {
        if (CurrentUnitOfWork.get().root() instanceof BatchingUnitOfWork<?> batch) {
            biggestBatch.accumulateAndGet(batch.getMessages().size(), Math::max);
        }
        rows.put("insert into note (name) values (?)", event.name());
        if (event.name().equals("wait")) {
            waiting.set(true);
            gate.await();
        }
        if (event.name().startsWith("fails") && failures.getAndDecrement() > 0) {
            throw new IllegalStateException("cannot note " + event.name());
        }
        if (event.name().startsWith("unique")) {
            rows.put("insert into taken (name) values (?)", event.name());
        }
    }

    List<String> names() {
        return views.sql("select name from note order by name").query(String.class).list();
    }

    /** For {@link Started}: a notebook as a bean. */
    static class Open {

        @Bean
        Notebook notebook(Views views, Rows rows) {
            return new Notebook(views, rows);
        }
    }

    /** Comes after the notebook with each event, and fails at some. */
    @Order(2)
    @ProcessingGroup("notebook")
    static class Margin {

        final AtomicInteger failures = new AtomicInteger();

        @EventHandler
        void on(AnchorNamed event) {
            if (event.name().startsWith("margin") && failures.getAndDecrement() > 0) {
                throw new IllegalStateException("no room for " + event.name());
            }
        }

        /** For {@link Started}: a margin as a bean. */
        static class Drawn {

            @Bean
            Margin margin() {
                return new Margin();
            }
        }
    }
}
