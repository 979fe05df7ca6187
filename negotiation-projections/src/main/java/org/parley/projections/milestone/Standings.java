package org.parley.projections.milestone;

import org.parley.core.measure.event.DisputeWithdrawn;
import org.parley.core.measure.event.MeasureEvent;
import org.parley.core.measure.event.MilestoneDisputed;
import org.parley.core.measure.event.MilestoneLapsed;
import org.parley.core.measure.event.NoticePeriodEnded;
import org.parley.core.measure.event.SnapbackDisputed;
import org.parley.core.measure.event.SnapbackEvent;
import org.parley.core.measure.event.SnapbackNotified;
import org.parley.core.measure.event.SnapbackWithdrawalSupported;
import org.parley.core.measure.event.SnapbackWithdrawn;
import org.parley.core.shared.Standing;
import org.parley.projections.support.Rows;

/**
 * Where milestones stand: as their measure does, unless they are in dispute or their last day has
 * passed. Whatever moves one of these is written first, and then what follows from all of them.
 */
record Standings(Rows rows) {

    private static final String OF_MEASURE =
            "update milestone set measure_standing = case"
                    + " when course not in ('IN_FORCE', 'SUSPENDED') then course"
                    + " when exists (select 1 from milestone_notice s"
                    + " where s.measure_id = milestone.measure_id"
                    + " and s.ended and not s.disputed) then 'LAPSED'"
                    + " when exists (select 1 from milestone_notice s"
                    + " where s.measure_id = milestone.measure_id and s.disputed)"
                    + " then 'DISPUTED' else course end where measure_id = ?";

    private static final String OF_EACH =
            "update milestone set standing = case"
                    + " when measure_standing not in ('IN_FORCE', 'SUSPENDED')"
                    + " then measure_standing"
                    + " when exists (select 1 from milestone_account a"
                    + " where a.milestone_id = milestone.milestone_id) then 'DISPUTED'"
                    + " when lapsed_for = coalesce(last_day, due) then 'LAPSED'"
                    + " else measure_standing end where measure_id = ?";

    void move(MeasureEvent event, Standing standing) {
        rows.put(
                "update milestone set course = ? where measure_id = ?",
                standing,
                event.measureId());
        refresh(event);
    }

    void dispute(MilestoneDisputed e) {
        takeBack(e.milestoneId(), e.partyId());
        rows.put(
                "insert into milestone_account (milestone_id, party_id) values (?, ?)",
                e.milestoneId(),
                e.partyId());
        refresh(e);
    }

    void withdraw(DisputeWithdrawn e) {
        takeBack(e.milestoneId(), e.partyId());
        refresh(e);
    }

    void lapse(MilestoneLapsed e) {
        rows.put(
                "update milestone set lapsed_for = ? where milestone_id = ?",
                e.until(),
                e.milestoneId());
        refresh(e);
    }

    void notice(SnapbackEvent event) {
        switch (event) {
            case SnapbackNotified e ->
                    rows.put(
                            "insert into milestone_notice (snapback_id, measure_id, disputed,"
                                    + " ended) values (?, ?, false, false)",
                            e.snapbackId(),
                            e.measureId());
            case SnapbackWithdrawalSupported _ -> {}
            case SnapbackWithdrawn e ->
                    rows.put("delete from milestone_notice where snapback_id = ?", e.snapbackId());
            case SnapbackDisputed e ->
                    rows.put(
                            "update milestone_notice set disputed = true where snapback_id = ?",
                            e.snapbackId());
            case NoticePeriodEnded e ->
                    rows.put(
                            "update milestone_notice set ended = true where snapback_id = ?",
                            e.snapbackId());
        }
        refresh(event);
    }

    void refresh(MeasureEvent event) {
        rows.put(OF_MEASURE, event.measureId());
        rows.put(OF_EACH, event.measureId());
    }

    private void takeBack(Object milestone, Object party) {
        rows.put(
                "delete from milestone_account where milestone_id = ? and party_id = ?",
                milestone,
                party);
    }
}
