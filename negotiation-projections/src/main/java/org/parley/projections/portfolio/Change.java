package org.parley.projections.portfolio;

import org.jspecify.annotations.Nullable;
import org.parley.core.shared.Lifecycle;

/**
 * What an event changes in the line of its negotiation. It is always written by the same statement,
 * so that many travel together.
 *
 * @param lifecycle where it stands from now on, or null when that stays
 */
record Change(
        int agendaItems,
        int positions,
        int rounds,
        int measures,
        int milestones,
        @Nullable Lifecycle lifecycle) {

    static final String SQL =
            "update portfolio set agenda_items = agenda_items + ?, positions = positions + ?,"
                    + " rounds = rounds + ?, measures = measures + ?,"
                    + " milestones = milestones + ?, lifecycle = coalesce(?, lifecycle),"
                    + " last_activity = greatest(last_activity, ?) where negotiation_id = ?";

    static final Change NOTHING = new Change(0, 0, 0, 0, 0, null);

    static Change agendaItems(int more) {
        return new Change(more, 0, 0, 0, 0, null);
    }

    static Change position() {
        return new Change(0, 1, 0, 0, 0, null);
    }

    static Change round() {
        return new Change(0, 0, 1, 0, 0, null);
    }

    static Change measureOf(int milestones) {
        return new Change(0, 0, 0, 1, milestones, null);
    }

    static Change to(Lifecycle lifecycle) {
        return new Change(0, 0, 0, 0, 0, lifecycle);
    }
}
