package org.parley.api.eventstore.processing;

import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.jspecify.annotations.Nullable;

/**
 * A part of a read model, and how far its one reader has come.
 *
 * @param token null before the first event
 */
record Part(Segment segment, @Nullable TrackingToken token) {

    /** A gap is a number that may still be filled: what stands there has not been handled. */
    boolean has(long globalIndex) {
        return WrappedToken.unwrapLowerBound(token) instanceof GapAwareTrackingToken place
                && place.getIndex() >= globalIndex
                && !place.getGaps().contains(globalIndex);
    }

    /** The last event that was looked at; -1 before the first. */
    long position() {
        return WrappedToken.unwrapLowerBound(token) instanceof GapAwareTrackingToken place
                ? place.getIndex()
                : -1;
    }

    boolean isReplaying() {
        return ReplayToken.isReplay(token);
    }
}
