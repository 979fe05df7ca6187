package org.parley.projections.milestone;

import java.time.LocalDate;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.parley.core.measure.event.DisputeWithdrawn;
import org.parley.core.measure.event.DueDateMissed;
import org.parley.core.measure.event.DueDateNeared;
import org.parley.core.measure.event.DueDateResolved;
import org.parley.core.measure.event.ExtensionSupported;
import org.parley.core.measure.event.MeasureAgreed;
import org.parley.core.measure.event.MeasureConsented;
import org.parley.core.measure.event.MeasureEvent;
import org.parley.core.measure.event.MeasureProposed;
import org.parley.core.measure.event.MeasureResumed;
import org.parley.core.measure.event.MeasureReversed;
import org.parley.core.measure.event.MeasureSuspended;
import org.parley.core.measure.event.MilestoneAssessed;
import org.parley.core.measure.event.MilestoneClaimed;
import org.parley.core.measure.event.MilestoneDisputed;
import org.parley.core.measure.event.MilestoneExtended;
import org.parley.core.measure.event.MilestoneLapsed;
import org.parley.core.measure.event.MilestoneObserved;
import org.parley.core.measure.event.MilestoneVerified;
import org.parley.core.measure.event.MilestoneWaived;
import org.parley.core.measure.event.SnapbackEvent;
import org.parley.core.measure.event.WaiverSupported;
import org.parley.core.shared.Circumstances;
import org.parley.core.shared.Claim;
import org.parley.core.shared.Decimal;
import org.parley.core.shared.Due;
import org.parley.core.shared.MilestoneId;
import org.parley.core.shared.Standing;
import org.parley.core.shared.Verification;
import org.parley.projections.support.Json;
import org.parley.projections.support.Keeps;
import org.parley.projections.support.Rows;
import org.springframework.stereotype.Component;

/** Keeps what was said of each milestone. */
@Component
@ProcessingGroup("milestone")
@Keeps({
    "milestone",
    "milestone_dependency",
    "milestone_account",
    "milestone_notice",
    "milestone_group",
    "milestone_tally"
})
class MilestoneProjector {

    private final Rows rows;
    private final NewMilestones plans;
    private final Standings standings;
    private final NewGroups groups;
    private final Tallies tallies;

    MilestoneProjector(Rows rows) {
        this.rows = rows;
        this.plans = new NewMilestones(rows);
        this.standings = new Standings(rows);
        this.groups = new NewGroups(rows);
        this.tallies = new Tallies(rows);
    }

    @EventHandler
    void on(MeasureEvent event, Circumstances by) {
        LocalDate day = by.occurrence().day();
        switch (event) {
            case MeasureProposed e -> {
                plans.add(e);
                groups.add(e);
            }
            case MeasureConsented _, ExtensionSupported _, WaiverSupported _ -> {}
            case MilestoneAssessed _, DueDateNeared _, DueDateMissed _ -> {}
            case MeasureAgreed e -> standings.move(e, Standing.IN_FORCE);
            case MeasureSuspended e -> standings.move(e, Standing.SUSPENDED);
            case MeasureResumed e -> standings.move(e, Standing.IN_FORCE);
            case MeasureReversed e -> standings.move(e, Standing.REVERSED);
            case DueDateResolved e -> resolve(e);
            case MilestoneClaimed e -> claim(e, day);
            case MilestoneObserved e -> report(e.milestoneId(), e.value());
            case MilestoneVerified e -> find(e, day);
            case MilestoneExtended e -> {
                extend(e);
                standings.refresh(e);
            }
            case MilestoneWaived e -> waive(e);
            case MilestoneDisputed e -> standings.dispute(e);
            case DisputeWithdrawn e -> standings.withdraw(e);
            case MilestoneLapsed e -> standings.lapse(e);
            case SnapbackEvent e -> standings.notice(e);
        }
        tallies.count(event.negotiationId());
    }

    private void waive(MilestoneWaived e) {
        rows.put("update milestone set waived = true where milestone_id = ?", e.milestoneId());
    }

    private void resolve(DueDateResolved e) {
        String promise = Json.write(e.promise());
        rows.put(
                "update milestone set"
                        + " first_due = case when first_promise = ? then ? else first_due end,"
                        + " due = case when promise = ? then ? else due end"
                        + " where milestone_id = ?",
                promise,
                e.due(),
                promise,
                e.due(),
                e.milestoneId());
    }

    private void claim(MilestoneClaimed e, LocalDate day) {
        boolean complete = e.claim() == Claim.REPORTED_COMPLETE;
        rows.put(
                "update milestone set claim = ?,"
                        + " reported_on = case when ? then coalesce(reported_on, ?) end,"
                        + " reported_value = coalesce(?, reported_value)"
                        + " where milestone_id = ?",
                e.claim(),
                complete,
                day,
                e.value(),
                e.milestoneId());
    }

    private void report(MilestoneId milestone, @Nullable Decimal value) {
        if (value != null) {
            rows.put(
                    "update milestone set reported_value = ? where milestone_id = ?",
                    value,
                    milestone);
        }
    }

    private void find(MilestoneVerified e, LocalDate day) {
        rows.put(
                "update milestone set verification = ?, progress_level = ?,"
                        + " done_on = case when ? then coalesce(done_on, reported_on, ?) end,"
                        + " reported_on = case when ? then reported_on end"
                        + " where milestone_id = ?",
                e.finding(),
                e.level(),
                e.finding() == Verification.VERIFIED,
                day,
                e.finding() != Verification.CONTRADICTED,
                e.milestoneId());
    }

    private void extend(MilestoneExtended e) {
        Due due = e.due();
        String promise = Json.write(due);
        rows.put(
                "update milestone set extensions = extensions"
                        + " + case when first_promise is null then 0 else 1 end,"
                        + " first_due = case when first_promise is null then ? else first_due end,"
                        + " first_promise = coalesce(first_promise, ?),"
                        + " promise = ?, due = ? where milestone_id = ?",
                due.date(),
                promise,
                promise,
                due.date(),
                e.milestoneId());
    }
}
