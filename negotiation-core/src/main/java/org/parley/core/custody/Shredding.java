package org.parley.core.custody;

import java.time.Instant;
import org.parley.core.custody.event.ShreddingRequested;
import org.parley.core.shared.Circumstances;

/**
 * A request to destroy the key of the brief, and how far it has come.
 *
 * @param requester who asked, by login
 * @param byOwner whether he asked as one of the party whose brief it is
 * @param version how often something was decided on it
 */
record Shredding(String requester, boolean byOwner, Instant lapsesAt, Stage stage, long version) {

    enum Stage {
        REQUESTED,
        /** Refused or taken back. */
        CLOSED,
        /** The key is to be destroyed, whatever comes. */
        APPROVED,
        /** It is destroyed. */
        DONE
    }

    static Shredding requested(ShreddingRequested e, Circumstances by) {
        return new Shredding(
                by.actor(), e.partyId().equals(by.party()), e.lapsesAt(), Stage.REQUESTED, 0);
    }

    /** Whether it can still be approved, refused or taken back. */
    boolean isPending(Instant now) {
        return stage == Stage.REQUESTED && now.isBefore(lapsesAt);
    }

    boolean is(Stage other) {
        return stage == other;
    }

    Shredding moved(Stage to) {
        return new Shredding(requester, byOwner, lapsesAt, to, version + 1);
    }
}
