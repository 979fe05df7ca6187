package org.parley.projections.milestone;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.parley.core.measure.event.MeasureProposed;
import org.parley.core.shared.Claim;
import org.parley.core.shared.Decimal;
import org.parley.core.shared.Due;
import org.parley.core.shared.Limit;
import org.parley.core.shared.MilestoneId;
import org.parley.core.shared.MilestonePlan;
import org.parley.core.shared.PhasePlan;
import org.parley.core.shared.Standing;
import org.parley.core.shared.Verification;
import org.parley.projections.support.Json;
import org.parley.projections.support.Rows;

/** Adds the milestones of a plan. */
record NewMilestones(Rows rows) {

    private static final String INSERT =
            "insert into milestone (milestone_id, measure_id, negotiation_id, phase_id,"
                    + " phase_title, ordinal, measure_title, category, measure_mode, title, kind,"
                    + " responsible, verifier, progress_level, claim, verification, standing,"
                    + " first_promise, promise, first_due, due, extensions, indicator, threshold,"
                    + " phase_ordinal, course, measure_standing, waived, runs_out, last_day, at_most, at_least)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?, ?, ?, ?, ?, ?, 0,"
                    + " ?, ?, ?, ?, ?, false, ?, ?, ?, ?)";

    void add(MeasureProposed measure) {
        int ordinal = 0;
        int inOrder = 0;
        for (PhasePlan phase : measure.phases()) {
            for (MilestonePlan milestone : phase.milestones()) {
                add(measure, phase, inOrder, milestone, ordinal++);
                milestone.dependsOn().stream().distinct().forEach(on -> wait(milestone, on));
            }
            inOrder++;
        }
    }

    private void wait(MilestonePlan milestone, MilestoneId on) {
        rows.put(
                "insert into milestone_dependency (milestone_id, depends_on) values (?, ?)",
                milestone.id(),
                on);
    }

    private void add(
            MeasureProposed measure,
            PhasePlan phase,
            int inOrder,
            MilestonePlan plan,
            int ordinal) {
        Due due = plan.firstDue();
        @Nullable Limit limit = plan.limit();
        @Nullable String promise = json(due);
        rows.put(
                INSERT,
                plan.id(),
                measure.measureId(),
                measure.negotiationId(),
                phase.id(),
                phase.title(),
                ordinal,
                measure.title(),
                measure.category(),
                measure.mode(),
                plan.title(),
                plan.kind(),
                plan.responsible(),
                plan.verifier(),
                Claim.NONE,
                Verification.UNVERIFIED,
                Standing.PROPOSED,
                promise,
                promise,
                due == null ? null : due.date(),
                due == null ? null : due.date(),
                json(plan.indicator()),
                json(limit),
                inOrder,
                Standing.PROPOSED,
                Standing.PROPOSED,
                plan.runsOut(),
                limit == null || plan.runsOut() ? null : limit.until(),
                limit == null ? null : numeric(limit.atMost()),
                limit == null ? null : numeric(limit.atLeast()));
    }

    private static @Nullable BigDecimal numeric(@Nullable Decimal value) {
        return value == null ? null : value.value();
    }

    private static @Nullable String json(@Nullable Object value) {
        return value == null ? null : Json.write(value);
    }
}
