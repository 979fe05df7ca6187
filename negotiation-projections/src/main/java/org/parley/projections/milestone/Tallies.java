package org.parley.projections.milestone;

import org.parley.core.shared.NegotiationId;
import org.parley.projections.support.Rows;

/**
 * Keeps how many milestones a negotiation has in each category, and how many of them are how far.
 * They are counted anew after each batch that touched the negotiation, so no count can drift.
 * Whether one is late depends on the day of the viewer and is never kept.
 */
record Tallies(Rows rows) {

    private static final String COUNT =
            "merge into milestone_tally t using (select m.negotiation_id, m.category,"
                    + " count(*) as total, "
                    + Categories.LEVELS
                    + " from milestone m where m.negotiation_id = ?"
                    + " group by m.negotiation_id, m.category) s"
                    + " on t.negotiation_id = s.negotiation_id and t.category = s.category"
                    + " when matched then update set total = s.total, level_0 = s.level_0,"
                    + " level_1 = s.level_1, level_2 = s.level_2, level_3 = s.level_3,"
                    + " unverified = s.unverified, disputed = s.disputed"
                    + " when not matched then insert (negotiation_id, category, total, level_0,"
                    + " level_1, level_2, level_3, unverified, disputed) values (s.negotiation_id,"
                    + " s.category, s.total, s.level_0, s.level_1, s.level_2, s.level_3,"
                    + " s.unverified, s.disputed)";

    void count(NegotiationId negotiation) {
        rows.putLast(COUNT, negotiation);
    }
}
