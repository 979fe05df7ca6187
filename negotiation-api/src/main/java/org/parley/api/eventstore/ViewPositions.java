package org.parley.api.eventstore;

import java.time.Duration;

/** How far read models have come. */
public interface ViewPositions {

    /**
     * Waits until the processor has handled everything up to the global index.
     *
     * @return false when it has not by the end of the patience
     */
    boolean await(String processor, long globalIndex, Duration patience);
}
