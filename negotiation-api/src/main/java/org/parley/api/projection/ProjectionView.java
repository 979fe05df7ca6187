package org.parley.api.projection;

import org.parley.api.eventstore.ViewProgress;

/**
 * How far a read model has come.
 *
 * @param position the last event of all events that it has taken in; -1 before the first
 * @param head the last event that there is
 * @param lag how many positions lie between
 * @param percent how much of a rebuild is done; 100 when none is under way
 */
record ProjectionView(
        String name, ProjectionState state, long position, long head, long lag, int percent) {

    static ProjectionView of(String name, ViewProgress.State at, long head) {
        long lag = Math.max(0, head - at.position());
        boolean rebuilding = at.replaying() && lag > 0;
        return new ProjectionView(
                name,
                state(at, rebuilding),
                at.position(),
                head,
                lag,
                rebuilding ? percent(at.position(), head) : 100);
    }

    private static int percent(long position, long head) {
        return (int) (100 * Math.max(0, position) / Math.max(1, head));
    }

    private static ProjectionState state(ViewProgress.State at, boolean rebuilding) {
        if (!at.running()) {
            return ProjectionState.STOPPED;
        }
        if (at.failing()) {
            return ProjectionState.FAILING;
        }
        return rebuilding ? ProjectionState.REBUILDING : ProjectionState.FOLLOWING;
    }
}
