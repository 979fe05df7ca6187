package org.parley.projections.automation.deadline;

import java.time.LocalDate;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.parley.core.measure.event.DueDateMissed;
import org.parley.core.measure.event.DueDateNeared;
import org.parley.core.measure.event.DueDateResolved;
import org.parley.core.measure.event.MeasureAgreed;
import org.parley.core.measure.event.MeasureProposed;
import org.parley.core.measure.event.MeasureResumed;
import org.parley.core.measure.event.MeasureReversed;
import org.parley.core.measure.event.MilestoneExtended;
import org.parley.core.measure.event.MilestoneLapsed;
import org.parley.core.measure.event.MilestoneVerified;
import org.parley.core.measure.event.MilestoneWaived;
import org.parley.core.measure.event.NoticePeriodEnded;
import org.parley.core.measure.event.SnapbackDisputed;
import org.parley.core.measure.event.SnapbackNotified;
import org.parley.core.measure.event.SnapbackWithdrawn;
import org.parley.core.negotiation.event.NegotiationOpened;
import org.parley.core.shared.MeasureId;
import org.parley.core.shared.MilestoneId;
import org.parley.core.shared.MilestonePlan;
import org.parley.core.shared.SnapbackId;
import org.parley.core.shared.Verification;
import org.parley.projections.support.Keeps;
import org.parley.projections.support.Rows;
import org.springframework.stereotype.Component;

/** Keeps what the clock will bring about. In archives no clock runs. */
@Component
@ProcessingGroup("milestone")
@Keeps({"deadline", "deadline_archive"})
class DeadlineProjector {

    private final Rows rows;
    private final DayRows days;

    DeadlineProjector(Rows rows) {
        this.rows = rows;
        this.days = new DayRows(rows);
    }

    @EventHandler
    void on(NegotiationOpened event) {
        if (event.archive()) {
            rows.put(
                    "insert into deadline_archive (negotiation_id) values (?)",
                    event.negotiationId());
        }
    }

    @EventHandler
    void on(MeasureProposed event) {
        event.phases().stream()
                .flatMap(phase -> phase.milestones().stream())
                .forEach(plan -> add(event, plan));
    }

    @EventHandler
    void on(MeasureAgreed event) {
        bind(event.measureId(), true);
    }

    @EventHandler
    void on(MeasureResumed event) {
        bind(event.measureId(), true);
    }

    @EventHandler
    void on(MeasureReversed event) {
        bind(event.measureId(), false);
        rows.put(
                "delete from deadline where measure_id = ? and kind = ?",
                event.measureId(),
                Ticking.NOTICE);
    }

    @EventHandler
    void on(DueDateResolved event) {
        days.resolve(event.milestoneId(), event.promise(), event.due());
    }

    @EventHandler
    void on(MilestoneExtended event) {
        days.promise(event.milestoneId(), event.due());
    }

    @EventHandler
    void on(DueDateNeared event) {
        noted(event.milestoneId(), Ticking.NEAR, event.due());
    }

    /** Once it has passed, nobody is told that it is near. */
    @EventHandler
    void on(DueDateMissed event) {
        noted(event.milestoneId(), Ticking.NEAR, event.due());
        noted(event.milestoneId(), Ticking.MISSED, event.due());
    }

    @EventHandler
    void on(MilestoneLapsed event) {
        noted(event.milestoneId(), Ticking.LAPSE, event.until());
    }

    @EventHandler
    void on(MilestoneVerified event) {
        settle(event.milestoneId(), event.finding() == Verification.VERIFIED);
    }

    @EventHandler
    void on(MilestoneWaived event) {
        settle(event.milestoneId(), true);
    }

    @EventHandler
    void on(SnapbackNotified event) {
        rows.put(
                "insert into deadline (subject, kind, negotiation_id, measure_id, acts_at, fixed,"
                        + " binding, settled, waiting) values (?, ?, ?, ?, ?, true, true, false, true)",
                event.snapbackId(),
                Ticking.NOTICE,
                event.negotiationId(),
                event.measureId(),
                event.endsAt());
    }

    @EventHandler
    void on(SnapbackWithdrawn event) {
        forget(event.snapbackId());
    }

    @EventHandler
    void on(NoticePeriodEnded event) {
        forget(event.snapbackId());
        bind(event.measureId(), false);
    }

    /** By the reading of whoever disputes the notice, the measure goes on. */
    @EventHandler
    void on(SnapbackDisputed event) {
        bind(event.measureId(), true);
    }

    private void add(MeasureProposed event, MilestonePlan plan) {
        if (plan.runsOut()) {
            days.add(event, plan.id(), Ticking.LAPSE, plan.firstDue());
            return;
        }
        days.add(event, plan.id(), Ticking.NEAR, plan.firstDue());
        days.add(event, plan.id(), Ticking.MISSED, plan.firstDue());
        LocalDate until = plan.limit() == null ? null : plan.limit().until();
        if (until != null) {
            days.addFixed(event, plan.id(), until);
        }
    }

    private void bind(MeasureId measure, boolean binding) {
        rows.put(
                "update deadline set binding = ?, waiting = cast(? as boolean) and acts_at is not null"
                        + " and not settled and (noted_for is null or noted_for <> for_day)"
                        + " where measure_id = ? and kind <> 'NOTICE'",
                binding,
                binding,
                measure);
    }

    private void noted(MilestoneId milestone, Ticking kind, LocalDate day) {
        rows.put(
                "update deadline set noted_for = ?, waiting = false"
                        + " where subject = ? and kind = ? and for_day = ?",
                day,
                milestone,
                kind,
                day);
    }

    private void settle(MilestoneId milestone, boolean settled) {
        rows.put(
                "update deadline set settled = ?, waiting = binding and not cast(? as boolean)"
                        + " and acts_at is not null and (noted_for is null or noted_for <> for_day)"
                        + " where subject = ? and kind in ('NEAR', 'MISSED')",
                settled,
                settled,
                milestone);
    }

    private void forget(SnapbackId notice) {
        rows.put("delete from deadline where subject = ?", notice);
    }
}
