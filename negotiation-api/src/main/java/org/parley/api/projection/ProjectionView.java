package org.parley.api.projection;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.parley.api.eventstore.Rebuilds;
import org.parley.api.eventstore.ViewProgress;

/**
 * How far a read model has come.
 *
 * @param position the last event of all events that it has taken in; -1 before the first
 * @param head the last event that there is
 * @param lag how many positions lie between
 * @param percent how much of a rebuild is done; 100 when none is under way
 * @param eventsPerSecond how fast the last rebuild reads or read, if there was one
 * @param secondsLeft how long the rebuild under way will take at that speed
 * @param rebuiltAt since when the rows of the last rebuild answer
 * @param trouble the kind of failure that holds the rebuild up
 */
record ProjectionView(
        String name,
        ProjectionState state,
        long position,
        long head,
        long lag,
        int percent,
        @Nullable Long eventsPerSecond,
        @Nullable Long secondsLeft,
        @Nullable Instant rebuiltAt,
        @Nullable String trouble) {

    private static final int ALMOST = 99;

    static ProjectionView of(
            String name, ViewProgress.State live, Rebuilds.Progress rebuild, long head) {
        long lag = Math.max(0, head - live.position());
        boolean isFirst = live.replaying() && lag > 0;
        return new ProjectionView(
                name,
                rebuild.underWay() ? ProjectionState.REBUILDING : state(live, isFirst),
                live.position(),
                head,
                lag,
                rebuild.underWay()
                        ? Math.min(ALMOST, percent(rebuild.reached(), head))
                        : isFirst ? percent(live.position(), head) : 100,
                rebuild.eventsPerSecond(),
                rebuild.underWay() ? secondsLeft(rebuild, head) : null,
                rebuild.switchedAt(),
                rebuild.trouble());
    }

    private static int percent(long position, long head) {
        return (int) (100 * Math.max(0, position) / Math.max(1, head));
    }

    private static @Nullable Long secondsLeft(Rebuilds.Progress rebuild, long head) {
        Long speed = rebuild.eventsPerSecond();
        return speed == null || speed == 0
                ? null
                : Math.ceilDiv(Math.max(0, head - rebuild.reached()), speed);
    }

    private static ProjectionState state(ViewProgress.State live, boolean isFirst) {
        if (!live.running()) {
            return ProjectionState.STOPPED;
        }
        if (live.failing()) {
            return ProjectionState.FAILING;
        }
        return isFirst ? ProjectionState.REBUILDING : ProjectionState.FOLLOWING;
    }
}
