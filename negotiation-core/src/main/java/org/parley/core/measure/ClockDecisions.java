package org.parley.core.measure;

import static org.parley.core.rejection.CommandRejected.rejected;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.core.measure.command.LapseMilestone;
import org.parley.core.measure.command.NoteDueDate;
import org.parley.core.measure.command.RecordLapse;
import org.parley.core.measure.event.DueDateMissed;
import org.parley.core.measure.event.DueDateNeared;
import org.parley.core.measure.event.MeasureEvent;
import org.parley.core.measure.event.MilestoneLapsed;
import org.parley.core.outside.Table;
import org.parley.core.rejection.NotAnArchive;
import org.parley.core.rejection.NothingLapsed;
import org.parley.core.shared.Due;
import org.parley.core.shared.MilestoneId;
import org.parley.core.shared.MilestonePlan;
import org.parley.core.shared.Standing;

/**
 * What the clock brings about. Whoever looks at the clock may come twice, too early, or with a date
 * that no longer holds: then nothing happens. In an archive no clock runs.
 */
final class ClockDecisions {

    private ClockDecisions() {}

    static List<MeasureEvent> note(MeasureState measure, NoteDueDate c, Table table, Instant now) {
        MilestonePlan plan = Plans.require(measure, c.milestoneId());
        Milestone milestone = Plans.milestone(measure, plan);
        if (table.archive()
                || plan.runsOut()
                || milestone.isSettled()
                || !c.due().equals(day(milestone))
                || !ticks(measure)) {
            return List.of();
        }
        return switch (c.kind()) {
            case NEAR -> near(measure, c, milestone.noted(), now);
            case MISSED -> missed(measure, c, milestone.noted(), now);
        };
    }

    static List<MeasureEvent> lapse(
            MeasureState measure, LapseMilestone c, Table table, Instant now) {
        LocalDate until = lastDay(measure, c.milestoneId());
        if (until == null || table.archive() || !hasPassed(until, now) || !ticks(measure)) {
            return List.of();
        }
        return lapsed(measure, c.milestoneId(), until);
    }

    /** The secretariat says for an archive what a clock would have said. */
    static List<MeasureEvent> lapse(MeasureState measure, RecordLapse c, Table table, Instant at) {
        if (!table.archive()) {
            throw rejected(new NotAnArchive());
        }
        LocalDate until = lastDay(measure, c.milestoneId());
        if (until == null || !hasPassed(until, at)) {
            throw rejected(new NothingLapsed(c.milestoneId()));
        }
        return lapsed(measure, c.milestoneId(), until);
    }

    private static List<MeasureEvent> near(
            MeasureState measure, NoteDueDate c, Noted noted, Instant now) {
        boolean isNear =
                hasPassed(c.due().minusDays(Due.NEAR + 1L), now) && !hasPassed(c.due(), now);
        return isNear && !c.due().equals(noted.near())
                ? List.of(
                        new DueDateNeared(
                                measure.negotiationId(), c.measureId(), c.milestoneId(), c.due()))
                : List.of();
    }

    private static List<MeasureEvent> missed(
            MeasureState measure, NoteDueDate c, Noted noted, Instant now) {
        return hasPassed(c.due(), now) && !c.due().equals(noted.missed())
                ? List.of(
                        new DueDateMissed(
                                measure.negotiationId(), c.measureId(), c.milestoneId(), c.due()))
                : List.of();
    }

    private static List<MeasureEvent> lapsed(
            MeasureState measure, MilestoneId id, LocalDate until) {
        Milestone milestone = Plans.milestone(measure, Plans.require(measure, id));
        return until.equals(milestone.noted().lapsed())
                ? List.of()
                : List.of(
                        new MilestoneLapsed(
                                measure.negotiationId(),
                                measure.proposal().measureId(),
                                id,
                                until));
    }

    /** The last day of a limit, as it was promised or extended; null when it has none. */
    private static @Nullable LocalDate lastDay(MeasureState measure, MilestoneId id) {
        MilestonePlan plan = Plans.require(measure, id);
        if (plan.runsOut()) {
            return day(Plans.milestone(measure, plan));
        }
        return plan.limit() == null ? null : plan.limit().until();
    }

    private static @Nullable LocalDate day(Milestone milestone) {
        Promise current = milestone.current();
        return current == null ? null : current.day();
    }

    /** Suspended or disputed, its dates go on; what is not agreed, undone or over has none. */
    private static boolean ticks(MeasureState measure) {
        return measure.course() == Standing.IN_FORCE || measure.course() == Standing.SUSPENDED;
    }

    /** Whether the day is over, as days are reckoned: in UTC. */
    private static boolean hasPassed(LocalDate day, Instant now) {
        return !now.isBefore(day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant());
    }
}
