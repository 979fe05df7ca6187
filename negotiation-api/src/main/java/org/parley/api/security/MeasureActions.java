package org.parley.api.security;

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

/** The action that each command about a measure is. */
final class MeasureActions {

    private MeasureActions() {}

    static Action of(MeasureCommand message) {
        return switch (message) {
            case ProposeMeasure _ -> Action.PROPOSE_MEASURE;
            case ConsentToMeasure _ -> Action.CONSENT_TO_MEASURE;
            case ClaimMilestone _ -> Action.CLAIM_MILESTONE;
            case ObserveMilestone _ -> Action.OBSERVE_MILESTONE;
            case VerifyMilestone _ -> Action.VERIFY_MILESTONE;
            case ExtendMilestone _ -> Action.EXTEND_MILESTONE;
            case AssessMilestone _ -> Action.ASSESS_MILESTONE;
            case WaiveMilestone _ -> Action.WAIVE_MILESTONE;
            case DisputeMilestone _, WithdrawDispute _ -> Action.DISPUTE_MILESTONE;
            case RecordLapse _ -> Action.RECORD_LAPSE;
            case NoteDueDate _, LapseMilestone _ -> Action.WATCH_THE_CLOCK;
            case SnapbackCommand command -> of(command);
            case ResolveDueDates _ -> Action.RESOLVE_DUE_DATES;
            case SuspendMeasure _, ResumeMeasure _, ReverseMeasure _ -> Action.MOVE_STANDING;
        };
    }

    private static Action of(SnapbackCommand message) {
        return switch (message) {
            case NotifySnapback _ -> Action.NOTIFY_SNAPBACK;
            case WithdrawSnapback _ -> Action.WITHDRAW_SNAPBACK;
            case DisputeSnapback _ -> Action.DISPUTE_SNAPBACK;
            case EndNoticePeriod _ -> Action.WATCH_THE_CLOCK;
        };
    }
}
