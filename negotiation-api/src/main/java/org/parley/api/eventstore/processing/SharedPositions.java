package org.parley.api.eventstore.processing;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.parley.api.eventstore.ViewPositions;

/**
 * Waits for readers on any node. Where all parts of a read model are read here, that is a look into
 * memory. Otherwise only the part is waited for that handles the event, by its row in the database.
 */
record SharedPositions(Processors processors, Parts parts, LastHandled handled)
        implements ViewPositions {

    private static final long PAUSE_NANOS = Duration.ofMillis(3).toNanos();
    private static final long LONGEST_PAUSE_NANOS = Duration.ofMillis(25).toNanos();

    @Override
    public boolean await(String processor, long globalIndex, Duration patience) {
        Wait wait = new Wait(processor, globalIndex);
        long end = System.nanoTime() + patience.toNanos();
        long pause = PAUSE_NANOS;
        while (!wait.isOver()) {
            if (System.nanoTime() - end > 0 || Thread.currentThread().isInterrupted()) {
                return false;
            }
            LockSupport.parkNanos(pause);
            pause = wait.isLocal ? PAUSE_NANOS : Math.min(pause * 3 / 2, LONGEST_PAUSE_NANOS);
        }
        return true;
    }

    /** One wait: what it is for is looked up once, and only if somebody else reads it. */
    private final class Wait {

        private final String processor;
        private final long globalIndex;
        private boolean isLocal;
        private LastHandled.@Nullable Awaited awaited;

        Wait(String processor, long globalIndex) {
            this.processor = processor;
            this.globalIndex = globalIndex;
        }

        boolean isOver() {
            List<Part> here = parts.here(processor);
            isLocal = here != null;
            return here == null
                    ? isOverElsewhere()
                    : here.stream().allMatch(part -> part.has(globalIndex));
        }

        private boolean isOverElsewhere() {
            if (awaited == null) {
                awaited = handled.before(globalIndex, processors.handlersOf(processor));
            }
            LastHandled.Awaited event = awaited;
            return event != null
                    && (event.globalIndex() < 0
                            || parts.everywhere(processor).stream()
                                    .anyMatch(part ->
                                            part.segment().matches(event.sequence())
                                                    && part.has(event.globalIndex())));
        }
    }
}
