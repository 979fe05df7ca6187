package org.parley.api.projection;

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

    static ProjectionView of(
            String name,
            boolean running,
            boolean failing,
            boolean replaying,
            long position,
            long head) {
        long lag = Math.max(0, head - position);
        boolean rebuilding = replaying && lag > 0;
        int percent = rebuilding ? (int) (100 * Math.max(0, position) / Math.max(1, head)) : 100;
        ProjectionState state =
                !running
                        ? ProjectionState.STOPPED
                        : failing
                                ? ProjectionState.FAILING
                                : rebuilding
                                        ? ProjectionState.REBUILDING
                                        : ProjectionState.FOLLOWING;
        return new ProjectionView(name, state, position, head, lag, percent);
    }
}
