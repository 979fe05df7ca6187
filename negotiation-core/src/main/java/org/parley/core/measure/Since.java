package org.parley.core.measure;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.core.measure.command.AssessMilestone;
import org.parley.core.measure.command.ClaimMilestone;
import org.parley.core.measure.command.ConsentToMeasure;
import org.parley.core.measure.command.DisputeMilestone;
import org.parley.core.measure.command.DisputeSnapback;
import org.parley.core.measure.command.EndNoticePeriod;
import org.parley.core.measure.command.ExtendMilestone;
import org.parley.core.measure.command.LapseMilestone;
import org.parley.core.measure.command.MeasureCommand;
import org.parley.core.measure.command.NoteDueDate;
import org.parley.core.measure.command.NotifySnapback;
import org.parley.core.measure.command.ObserveMilestone;
import org.parley.core.measure.command.ProposeMeasure;
import org.parley.core.measure.command.RecordLapse;
import org.parley.core.measure.command.ResolveDueDates;
import org.parley.core.measure.command.ResumeMeasure;
import org.parley.core.measure.command.ReverseMeasure;
import org.parley.core.measure.command.SnapbackCommand;
import org.parley.core.measure.command.SuspendMeasure;
import org.parley.core.measure.command.VerifyMilestone;
import org.parley.core.measure.command.WaiveMilestone;
import org.parley.core.measure.command.WithdrawDispute;
import org.parley.core.measure.command.WithdrawSnapback;
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
import org.parley.core.measure.event.NoticePeriodEnded;
import org.parley.core.measure.event.SnapbackDisputed;
import org.parley.core.measure.event.SnapbackNotified;
import org.parley.core.measure.event.SnapbackWithdrawalSupported;
import org.parley.core.measure.event.SnapbackWithdrawn;
import org.parley.core.measure.event.WaiverSupported;
import org.parley.core.shared.MilestoneId;
import org.parley.core.shared.Occurrence;

/** What is not possible before something else happened. */
final class Since {

    private Since() {}

    /** The occurrence of what the command is about, or null when it begins something. */
    static @Nullable Occurrence of(@Nullable MeasureState measure, MeasureCommand command) {
        return measure == null ? null : about(measure, command);
    }

    /**
     * When the event happened, by order: what takes effect with the last of several voices did not
     * before any of them, in whichever order they were recorded.
     */
    static Occurrence inOrder(
            @Nullable MeasureState measure, MeasureEvent event, Occurrence occurrence) {
        return measure == null
                ? occurrence
                : causes(measure, event)
                        .reduce(occurrence, (latest, cause) -> latest.notOrderedBefore(cause));
    }

    private static @Nullable Occurrence about(MeasureState measure, MeasureCommand command) {
        return switch (command) {
            case ProposeMeasure _, ResolveDueDates _ -> null;
            case NoteDueDate _, LapseMilestone _, EndNoticePeriod _ -> null;
            case ConsentToMeasure _ -> measure.proposed();
            case ClaimMilestone _, ObserveMilestone _, VerifyMilestone _ -> agreement(measure);
            case AssessMilestone _, WaiveMilestone _, NotifySnapback _ -> agreement(measure);
            case DisputeMilestone _, WithdrawDispute _, RecordLapse _ -> agreement(measure);
            case WithdrawSnapback c -> notice(measure, c);
            case DisputeSnapback c -> notice(measure, c);
            case ExtendMilestone c -> lastPromise(measure, c.milestoneId());
            case SuspendMeasure _, ResumeMeasure _, ReverseMeasure _ -> measure.stand().since();
        };
    }

    private static Occurrence agreement(MeasureState measure) {
        Occurrence agreed = measure.agreed();
        return agreed == null ? measure.proposed() : agreed;
    }

    /** An extension is about the due date that it moves. */
    private static Occurrence lastPromise(MeasureState measure, MilestoneId id) {
        return milestone(measure, id)
                .flatMap(one -> Stream.ofNullable(one.current()))
                .map(Promise::since)
                .reduce(agreement(measure), Since::later);
    }

    private static Occurrence later(Occurrence one, Occurrence other) {
        return other.isAfter(one.effective()) ? other : one;
    }

    private static Occurrence notice(MeasureState measure, SnapbackCommand c) {
        Notice notice = measure.notice(c.snapbackId());
        return notice == null ? agreement(measure) : notice.at();
    }

    private static Stream<Occurrence> causes(MeasureState measure, MeasureEvent event) {
        return switch (event) {
            case MeasureAgreed _ -> measure.consents().values().stream();
            case MilestoneExtended e ->
                    milestone(measure, e.milestoneId())
                            .flatMap(one -> one.supports().values().stream())
                            .map(Support::at);
            case DueDateResolved e ->
                    milestone(measure, e.milestoneId())
                            .flatMap(one -> one.promises().stream())
                            .filter(promise -> promise.due().equals(e.promise()))
                            .map(Promise::since);
            case MilestoneWaived e ->
                    milestone(measure, e.milestoneId())
                            .flatMap(one -> one.waiver().supports().values().stream());
            case DueDateNeared e -> promised(measure, e.milestoneId());
            case DueDateMissed e -> promised(measure, e.milestoneId());
            case MilestoneLapsed e -> promised(measure, e.milestoneId());
            case SnapbackWithdrawn e -> withdrawals(measure, e);
            case NoticePeriodEnded e ->
                    Stream.ofNullable(measure.notice(e.snapbackId())).map(Notice::at);
            case WaiverSupported _,
                    MilestoneAssessed _,
                    MilestoneDisputed _,
                    DisputeWithdrawn _,
                    SnapbackNotified _,
                    SnapbackWithdrawalSupported _,
                    SnapbackDisputed _,
                    MeasureProposed _,
                    MeasureConsented _,
                    MilestoneClaimed _,
                    MilestoneObserved _,
                    MilestoneVerified _,
                    ExtensionSupported _,
                    MeasureSuspended _,
                    MeasureResumed _,
                    MeasureReversed _ ->
                    Stream.empty();
        };
    }

    /** No date is missed before it was promised, nor before the measure was agreed. */
    private static Stream<Occurrence> promised(MeasureState measure, MilestoneId id) {
        return Stream.of(lastPromise(measure, id));
    }

    private static Stream<Occurrence> withdrawals(MeasureState measure, SnapbackWithdrawn e) {
        return Stream.ofNullable(measure.notice(e.snapbackId()))
                .flatMap(notice -> notice.withdrawals().values().stream());
    }

    private static Stream<Milestone> milestone(MeasureState measure, MilestoneId id) {
        return Stream.ofNullable(measure.milestone(id));
    }
}
