package org.parley.benchmark.ours;

import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.parley.benchmark.program.Tally;
import org.parley.core.negotiation.event.AgendaItemProposed;
import org.springframework.context.ApplicationContext;

/** Subscribers that follow the event store, and note how long ago what they hear was sent. */
final class Hearing {

    static final String SENT = " sent=";

    private final EventStore events;
    private volatile Tally tally = new Tally();
    private volatile int round;

    Hearing(ApplicationContext application) {
        this.events = application.getBean(EventStore.class);
    }

    /** Replaces those who listened before. */
    Map<String, Object> listen(int readers) {
        int mine = ++round;
        for (int i = 0; i < readers; i++) {
            BlockingStream<TrackedEventMessage<?>> stream =
                    events.openStream(events.createHeadToken());
            Thread.ofVirtual().start(() -> follow(stream, mine));
        }
        return Map.of("readers", readers);
    }

    /** What was heard since this was last asked. */
    Map<String, Object> heard() {
        Tally before = tally;
        tally = new Tally();
        return before.after(1);
    }

    private void follow(BlockingStream<TrackedEventMessage<?>> stream, int mine) {
        try (stream) {
            while (round == mine) {
                if (stream.hasNextAvailable(200, TimeUnit.MILLISECONDS)) {
                    note(stream.nextAvailable().getPayload());
                }
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void note(Object event) {
        if (event instanceof AgendaItemProposed proposed && proposed.description() != null) {
            int at = proposed.description().indexOf(SENT);
            if (at >= 0) {
                String sent = proposed.description().substring(at + SENT.length());
                tally.record(System.nanoTime() - Long.parseLong(sent));
            }
        }
    }
}
