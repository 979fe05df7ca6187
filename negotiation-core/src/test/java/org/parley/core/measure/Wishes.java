package org.parley.core.measure;

import static org.parley.core.measure.Cast.*;

import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import org.parley.core.measure.command.AssessMilestone;
import org.parley.core.measure.command.ClaimMilestone;
import org.parley.core.measure.command.ConsentToMeasure;
import org.parley.core.measure.command.DisputeMilestone;
import org.parley.core.measure.command.DisputeSnapback;
import org.parley.core.measure.command.EndNoticePeriod;
import org.parley.core.measure.command.ExtendMilestone;
import org.parley.core.measure.command.NoteDueDate;
import org.parley.core.measure.command.NotifySnapback;
import org.parley.core.measure.command.ObserveMilestone;
import org.parley.core.measure.command.ProposeMeasure;
import org.parley.core.measure.command.ResumeMeasure;
import org.parley.core.measure.command.ReverseMeasure;
import org.parley.core.measure.command.SuspendMeasure;
import org.parley.core.measure.command.VerifyMilestone;
import org.parley.core.measure.command.WaiveMilestone;
import org.parley.core.measure.command.WithdrawDispute;
import org.parley.core.measure.command.WithdrawSnapback;
import org.parley.core.shared.Claim;
import org.parley.core.shared.DeadlineKind;
import org.parley.core.shared.Decimal;
import org.parley.core.shared.Due;
import org.parley.core.shared.MeasureCategory;
import org.parley.core.shared.MeasureMode;
import org.parley.core.shared.MilestoneId;
import org.parley.core.shared.PhasePlan;
import org.parley.core.shared.Statement;
import org.parley.core.shared.Title;
import org.parley.core.shared.Verification;

/** Commands to the measure, in few words. */
final class Wishes {

    private Wishes() {}

    static ProposeMeasure propose(MeasureMode mode, PhasePlan... phases) {
        return new ProposeMeasure(
                WEAPONS,
                TALKS,
                new Title("Weapons"),
                MeasureCategory.MILITARY,
                mode,
                List.of(phases));
    }

    static ProposeMeasure proposeTwoPhases(MeasureMode mode) {
        return propose(mode, twoPhases().toArray(PhasePlan[]::new));
    }

    static ConsentToMeasure consent() {
        return new ConsentToMeasure(WEAPONS);
    }

    static ClaimMilestone claimComplete(MilestoneId milestone) {
        return claim(milestone, Claim.REPORTED_COMPLETE, null);
    }

    static ClaimMilestone claim(MilestoneId milestone, Claim claim, String value) {
        Decimal decimal = value == null ? null : Decimal.of(value);
        return new ClaimMilestone(WEAPONS, milestone, claim, decimal, null, List.of());
    }

    static ObserveMilestone observe(MilestoneId milestone, String value) {
        return new ObserveMilestone(WEAPONS, milestone, Decimal.of(value), null, List.of());
    }

    static VerifyMilestone verify(MilestoneId milestone, Verification finding) {
        return verify(milestone, finding, null);
    }

    static VerifyMilestone verify(MilestoneId milestone, Verification finding, Integer level) {
        return new VerifyMilestone(WEAPONS, milestone, finding, level, null, List.of());
    }

    static ExtendMilestone extend(MilestoneId milestone, Due due) {
        return new ExtendMilestone(WEAPONS, milestone, due, new Statement("rain"));
    }

    static SuspendMeasure suspend() {
        return new SuspendMeasure(WEAPONS, new Statement("attack"), null);
    }

    static ResumeMeasure resume() {
        return new ResumeMeasure(WEAPONS, new Statement("talked"));
    }

    static ReverseMeasure reverse() {
        return new ReverseMeasure(WEAPONS, new Statement("over"), null);
    }

    static WaiveMilestone waive(MilestoneId milestone) {
        return new WaiveMilestone(WEAPONS, milestone, new Statement("peace"));
    }

    static DisputeMilestone dispute(MilestoneId milestone, String text) {
        return new DisputeMilestone(WEAPONS, milestone, new Statement(text));
    }

    static WithdrawDispute withdrawDispute(MilestoneId milestone) {
        return new WithdrawDispute(WEAPONS, milestone, new Statement("looked again"));
    }

    static AssessMilestone assess(
            MilestoneId milestone, String assessor, Verification finding, Integer level) {
        return new AssessMilestone(WEAPONS, milestone, assessor, finding, level, null, List.of());
    }

    static NoteDueDate note(MilestoneId milestone, DeadlineKind kind, LocalDate due) {
        return new NoteDueDate(WEAPONS, milestone, kind, due);
    }

    static NotifySnapback notifySnapback() {
        return new NotifySnapback(
                WEAPONS,
                NOTICE,
                Period.ofDays(30),
                ZoneId.of("America/New_York"),
                new Statement("not performed"));
    }

    static WithdrawSnapback withdrawSnapback() {
        return new WithdrawSnapback(WEAPONS, NOTICE);
    }

    static DisputeSnapback disputeSnapback(String text) {
        return new DisputeSnapback(WEAPONS, NOTICE, new Statement(text));
    }

    static EndNoticePeriod endPeriod() {
        return new EndNoticePeriod(WEAPONS, NOTICE);
    }
}
