package org.parley.core.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.core.measure.command.ResolveDueDates;
import org.parley.core.measure.event.DueDateResolved;
import org.parley.core.measure.event.MeasureEvent;
import org.parley.core.measure.event.MeasureProposed;
import org.parley.core.shared.Due;
import org.parley.core.shared.MilestoneId;

/** What hangs on an anchor falls due when the anchor has its day, and anew when that is mended. */
final class DueDecisions {

    private DueDecisions() {}

    static List<MeasureEvent> resolve(MeasureState measure, ResolveDueDates c) {
        return Plans.ids(measure.proposal().phases()).stream()
                .flatMap(id -> resolve(measure, id, c))
                .toList();
    }

    static List<DueDateResolved> atProposal(
            MeasureProposed proposal, Map<String, LocalDate> anchors) {
        return Plans.milestones(proposal.phases())
                .flatMap(plan -> resolved(proposal, plan.id(), plan.due(), anchors))
                .toList();
    }

    /** None when the date is absolute, or its anchor has no day yet. */
    static Stream<DueDateResolved> resolved(
            MeasureProposed proposal,
            MilestoneId id,
            @Nullable Due due,
            Map<String, LocalDate> anchors) {
        String anchor = due == null ? null : due.anchor();
        LocalDate day = anchor == null ? null : anchors.get(anchor);
        return due == null || day == null
                ? Stream.empty()
                : Stream.of(resolution(proposal, id, due, due.resolve(day)));
    }

    private static Stream<MeasureEvent> resolve(
            MeasureState measure, MilestoneId id, ResolveDueDates c) {
        return Stream.ofNullable(measure.milestone(id))
                .flatMap(milestone -> milestone.promises().stream())
                .filter(promise -> promise.hangsOn(c.anchor()))
                .filter(promise -> !promise.due().resolve(c.date()).equals(promise.day()))
                .map(promise -> promise.due())
                .distinct()
                .map(due -> resolution(measure.proposal(), id, due, due.resolve(c.date())));
    }

    private static DueDateResolved resolution(
            MeasureProposed proposal, MilestoneId id, Due promise, LocalDate day) {
        return new DueDateResolved(
                proposal.negotiationId(), proposal.measureId(), id, promise, day);
    }
}
