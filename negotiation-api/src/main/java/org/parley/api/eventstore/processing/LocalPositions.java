package org.parley.api.eventstore.processing;

import java.time.Duration;
import java.util.Collection;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.parley.api.eventstore.ViewPositions;

/** Asks the processors of this node, which know their position the moment a batch is committed. */
record LocalPositions(Processors processors) implements ViewPositions {

    private static final long PAUSE_NANOS = Duration.ofMillis(3).toNanos();
    private static final double ROUNDING = 1e-9;

    @Override
    public boolean await(String processor, long globalIndex, Duration patience) {
        var reader = processors.require(processor);
        long end = System.nanoTime() + patience.toNanos();
        while (!haveAll(reader.processingStatus().values(), globalIndex)) {
            if (System.nanoTime() - end > 0 || Thread.currentThread().isInterrupted()) {
                return false;
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
        return true;
    }

    /** All segments are read here, and each has come as far as the index. */
    private static boolean haveAll(Collection<EventTrackerStatus> segments, long globalIndex) {
        double share =
                segments.stream()
                        .mapToDouble(status -> 1.0 / (status.getSegment().getMask() + 1))
                        .sum();
        return share > 1 - ROUNDING
                && segments.stream().allMatch(status -> has(status, globalIndex));
    }

    /** A gap is a number that may still be filled: what stands there has not been handled. */
    private static boolean has(EventTrackerStatus status, long globalIndex) {
        return WrappedToken.unwrapLowerBound(status.getTrackingToken())
                        instanceof GapAwareTrackingToken token
                && token.getIndex() >= globalIndex
                && !token.getGaps().contains(globalIndex);
    }
}
