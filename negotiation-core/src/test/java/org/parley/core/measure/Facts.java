package org.parley.core.measure;

import static org.parley.core.measure.Cast.*;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
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
import org.parley.core.shared.Claim;
import org.parley.core.shared.Decimal;
import org.parley.core.shared.Due;
import org.parley.core.shared.MeasureCategory;
import org.parley.core.shared.MeasureMode;
import org.parley.core.shared.MilestoneId;
import org.parley.core.shared.PartyId;
import org.parley.core.shared.PhasePlan;
import org.parley.core.shared.Verification;

/** Events of the measure, in few words. */
final class Facts {

    private Facts() {}

    static MeasureProposed proposed() {
        return proposed(MeasureMode.RECIPROCAL, List.of(GOVERNMENT, INSURGENTS), twoPhases());
    }

    static MeasureProposed proposed(
            MeasureMode mode, List<PartyId> consentOf, List<PhasePlan> phases) {
        return proposedBy(GOVERNMENT, mode, consentOf, phases);
    }

    static MeasureProposed proposedBy(
            PartyId by, MeasureMode mode, List<PartyId> consentOf, List<PhasePlan> phases) {
        return new MeasureProposed(
                TALKS, WEAPONS, by, "Weapons", MeasureCategory.MILITARY, mode, consentOf, phases);
    }

    static MeasureEvent[] agreedMeasure() {
        return new MeasureEvent[] {
            proposed(), consented(GOVERNMENT), consented(INSURGENTS), agreed()
        };
    }

    static MeasureConsented consented(PartyId party) {
        return new MeasureConsented(TALKS, WEAPONS, party);
    }

    static MeasureAgreed agreed() {
        return new MeasureAgreed(TALKS, WEAPONS);
    }

    static DueDateResolved resolved(MilestoneId milestone, Due promise, LocalDate day) {
        return new DueDateResolved(TALKS, WEAPONS, milestone, promise, day);
    }

    static MilestoneClaimed claimed(MilestoneId milestone, Claim claim, String value) {
        return new MilestoneClaimed(
                TALKS,
                WEAPONS,
                milestone,
                claim,
                value == null ? null : Decimal.of(value),
                null,
                List.of());
    }

    static MilestoneObserved observed(MilestoneId milestone, PartyId by, String value) {
        return new MilestoneObserved(
                TALKS, WEAPONS, milestone, by, Decimal.of(value), null, List.of());
    }

    static MilestoneVerified verified(MilestoneId milestone) {
        return found(milestone, Verification.VERIFIED, 3);
    }

    static MilestoneVerified found(MilestoneId milestone, Verification finding, int level) {
        return new MilestoneVerified(TALKS, WEAPONS, milestone, finding, level, null, List.of());
    }

    static ExtensionSupported supported(MilestoneId milestone, PartyId by, Due due) {
        return new ExtensionSupported(TALKS, WEAPONS, milestone, by, due, "rain");
    }

    static MilestoneExtended extended(MilestoneId milestone, Due due) {
        return new MilestoneExtended(TALKS, WEAPONS, milestone, due, "rain");
    }

    static MeasureSuspended suspended(PartyId by) {
        return new MeasureSuspended(TALKS, WEAPONS, by, "attack", null);
    }

    static MeasureResumed resumed(PartyId by) {
        return new MeasureResumed(TALKS, WEAPONS, by, "talked");
    }

    static MeasureReversed reversed(PartyId by) {
        return new MeasureReversed(TALKS, WEAPONS, by, "over", null);
    }

    static WaiverSupported waiverSupported(MilestoneId milestone, PartyId by) {
        return new WaiverSupported(TALKS, WEAPONS, milestone, by, "peace");
    }

    static MilestoneWaived waived(MilestoneId milestone) {
        return new MilestoneWaived(TALKS, WEAPONS, milestone, "peace");
    }

    static MilestoneAssessed assessed(
            MilestoneId milestone, String assessor, Verification finding, Integer level) {
        return new MilestoneAssessed(
                TALKS, WEAPONS, milestone, assessor, finding, level, null, List.of());
    }

    static MilestoneDisputed disputed(MilestoneId milestone, PartyId by, String text) {
        return new MilestoneDisputed(TALKS, WEAPONS, milestone, by, text);
    }

    static DisputeWithdrawn disputeWithdrawn(MilestoneId milestone, PartyId by) {
        return new DisputeWithdrawn(TALKS, WEAPONS, milestone, by, "looked again");
    }

    static DueDateNeared neared(MilestoneId milestone, LocalDate due) {
        return new DueDateNeared(TALKS, WEAPONS, milestone, due);
    }

    static DueDateMissed missed(MilestoneId milestone, LocalDate due) {
        return new DueDateMissed(TALKS, WEAPONS, milestone, due);
    }

    static MilestoneLapsed lapsed(MilestoneId milestone, LocalDate until) {
        return new MilestoneLapsed(TALKS, WEAPONS, milestone, until);
    }

    static SnapbackNotified notified(PartyId by, Instant endsAt) {
        return new SnapbackNotified(
                TALKS,
                WEAPONS,
                NOTICE,
                by,
                Period.ofDays(30),
                ZoneId.of("America/New_York"),
                endsAt,
                "not performed");
    }

    static SnapbackWithdrawalSupported withdrawalSupported(PartyId by) {
        return new SnapbackWithdrawalSupported(TALKS, WEAPONS, NOTICE, by);
    }

    static SnapbackWithdrawn withdrawn() {
        return new SnapbackWithdrawn(TALKS, WEAPONS, NOTICE);
    }

    static SnapbackDisputed snapbackDisputed(PartyId by, String text) {
        return new SnapbackDisputed(TALKS, WEAPONS, NOTICE, by, text);
    }

    static NoticePeriodEnded periodEnded() {
        return new NoticePeriodEnded(TALKS, WEAPONS, NOTICE);
    }
}
