package org.parley.api.eventstore;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Events that a read model could not digest, and those of the same negotiation that wait behind
 * them. The others go on.
 */
public interface PutAside {

    /**
     * An event that was put aside.
     *
     * @param view the read model that could not digest it
     * @param sequence whose events wait behind it: a negotiation
     * @param first whether it is the one that the others of its sequence wait for
     * @param causeType the class of the failure, or null for one that only waits
     * @param causeMessage what the failure says, which may quote the event
     * @param data the event as JSON, or null where it is a secret of a compartment
     */
    record Letter(
            String id,
            String view,
            String sequence,
            boolean first,
            String type,
            @Nullable String stream,
            @Nullable Long version,
            Instant recordedAt,
            Instant putAsideAt,
            @Nullable Instant triedAt,
            @Nullable String causeType,
            @Nullable String causeMessage,
            @Nullable String data) {}

    /**
     * What was given up.
     *
     * @param reason why, in the words of the login that did it
     */
    record Discarded(
            String id,
            String view,
            String sequence,
            String type,
            @Nullable String stream,
            @Nullable Long version,
            String reason,
            String actor,
            Instant at) {}

    /** The oldest after a place in the list, by when they were put aside and their ids. */
    List<Letter> list(@Nullable Instant after, @Nullable String afterId, int limit);

    /** One of them, or null. */
    @Nullable Letter find(String id);

    /** How many stand in a sequence of a read model. */
    long waiting(String view, String sequence);

    /**
     * Has the read model handle the first of a sequence again, and when it digests that, those
     * behind it. While it is built anew nothing is tried: there its events come again anyway.
     *
     * @return whether the first was digested, or all of them are gone
     */
    boolean retry(String view, String sequence);

    /**
     * Gives one up, for ever, and writes down who did it and why.
     *
     * @param first runs first in the same transaction
     */
    void discard(Letter letter, String reason, String actor, Runnable first);

    /** What was given up, newest first. */
    List<Discarded> discarded(int limit);
}
