package org.parley.api.eventstore.processing;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * How far each part that is read here has come, at its furthest. The framework reads again from
 * where the slowest of its parts stands, and knows what the others have handled by their tokens. An
 * event that comes late into a gap makes it forget: the others get what they have handled a second
 * time, and their tokens go back. Here they do not.
 */
final class Handled {

    private final Map<String, GapAwareTrackingToken> parts = new ConcurrentHashMap<>();

    /** A part was claimed, or set to another place. */
    void stands(String processor, int segment, @Nullable TrackingToken token) {
        GapAwareTrackingToken place = place(token);
        if (place == null) {
            parts.remove(key(processor, segment));
        } else {
            parts.put(key(processor, segment), place);
        }
    }

    /**
     * Where a part stands after it has come to a place, which may lie before others that it came to
     * earlier. It holds from the commit on.
     */
    TrackingToken reaches(String processor, int segment, TrackingToken token) {
        GapAwareTrackingToken place = place(token);
        GapAwareTrackingToken before = of(processor, segment);
        if (place == null) {
            return token;
        }
        GapAwareTrackingToken furthest = both(before, place);
        if (CurrentUnitOfWork.isStarted()) {
            CurrentUnitOfWork.get()
                    .root()
                    .afterCommit(_ -> parts.put(key(processor, segment), furthest));
        } else {
            parts.put(key(processor, segment), furthest);
        }
        return furthest.equals(place) ? token : WrappedToken.advance(token, furthest);
    }

    /** What is handled in a unit of work, of one part. */
    Progress in(UnitOfWork<?> unit, String processor, int segment) {
        return unit.root()
                .getOrComputeResource(
                        key(processor, segment), _ -> new Progress(of(processor, segment)));
    }

    private @Nullable GapAwareTrackingToken of(String processor, int segment) {
        return parts.get(key(processor, segment));
    }

    private static GapAwareTrackingToken both(
            @Nullable GapAwareTrackingToken one, GapAwareTrackingToken other) {
        return one == null ? other : (GapAwareTrackingToken) one.upperBound(other);
    }

    private static @Nullable GapAwareTrackingToken place(@Nullable TrackingToken token) {
        return WrappedToken.unwrapLowerBound(token) instanceof GapAwareTrackingToken place
                ? place
                : null;
    }

    private static String key(String processor, int segment) {
        return Handled.class.getName() + "/" + processor + "/" + segment;
    }

    /** How far one part comes within a unit of work. */
    static final class Progress {

        private @Nullable GapAwareTrackingToken furthest;

        private Progress(@Nullable GapAwareTrackingToken furthest) {
            this.furthest = furthest;
        }

        /** Whether an event that comes with that token may have been handled before. */
        boolean mayHave(@Nullable TrackingToken token) {
            GapAwareTrackingToken place = place(token);
            return furthest != null && place != null && place.getIndex() <= furthest.getIndex();
        }

        boolean has(long globalIndex) {
            return furthest != null
                    && globalIndex <= furthest.getIndex()
                    && !furthest.getGaps().contains(globalIndex);
        }

        void handles(@Nullable TrackingToken token) {
            GapAwareTrackingToken place = place(token);
            if (place != null) {
                furthest = both(furthest, place);
            }
        }
    }
}
