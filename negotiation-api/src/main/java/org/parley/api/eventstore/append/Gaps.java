package org.parley.api.eventstore.append;

import java.time.Duration;

/**
 * Numbers of the global sequence that a reader has passed and that may still be filled, by a
 * transaction that was given them and has not ended yet. Readers look for them as long as such a
 * transaction can live, however many others have been written meanwhile.
 */
public final class Gaps {

    /** How old an event is when readers no longer expect a lower number than its own. */
    public static final Duration TIMEOUT = Duration.ofSeconds(120);

    /**
     * Over how many later numbers readers still look for one; more than all nodes together write
     * within the longest transaction. What is expected for too long costs a little, what is given
     * up too early is lost to every read model.
     */
    static final int OFFSET = 10_000_000;

    private Gaps() {}
}
