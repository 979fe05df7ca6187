package org.parley.projections.history;

import static org.parley.projections.history.Words.because;
import static org.parley.projections.history.Words.due;
import static org.parley.projections.history.Words.the;

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

/** One plain sentence for each event of a measure. */
final class MeasureSummaries {

    private MeasureSummaries() {}

    static String of(MeasureEvent event) {
        return switch (event) {
            case MeasureProposed e ->
                    the(e.proposedBy()) + " proposed the measure " + the(e.measureId()) + ".";
            case MeasureConsented e ->
                    the(e.partyId()) + " agreed to the measure " + the(e.measureId()) + ".";
            case MeasureAgreed e -> "The measure " + the(e.measureId()) + " came into force.";
            case MeasureSuspended e ->
                    the(e.partyId())
                            + " suspended the measure "
                            + the(e.measureId())
                            + because(e.reason())
                            + ".";
            case MeasureResumed e ->
                    the(e.partyId())
                            + " resumed the measure "
                            + the(e.measureId())
                            + because(e.reason())
                            + ".";
            case MeasureReversed e ->
                    the(e.partyId())
                            + " reversed the measure "
                            + the(e.measureId())
                            + because(e.reason())
                            + ".";
            case SnapbackEvent e -> SnapbackSummaries.of(e);
            case WaiverSupported e ->
                    the(e.partyId())
                            + " supported that "
                            + the(e.milestoneId())
                            + " be waived"
                            + because(e.reason())
                            + ".";
            case MilestoneWaived e ->
                    the(e.milestoneId()) + " was waived" + because(e.reason()) + ".";
            case MilestoneAssessed e -> assessed(e);
            case MilestoneDisputed e ->
                    the(e.partyId())
                            + " gave its account of "
                            + the(e.milestoneId())
                            + ", which is in dispute"
                            + because(e.text())
                            + ".";
            case DisputeWithdrawn e ->
                    the(e.partyId())
                            + " took back its account of "
                            + the(e.milestoneId())
                            + because(e.reason())
                            + ".";
            case DueDateNeared e -> the(e.milestoneId()) + " is due soon: on " + e.due() + ".";
            case DueDateMissed e -> the(e.milestoneId()) + " is overdue since " + e.due() + ".";
            case MilestoneLapsed e -> the(e.milestoneId()) + " lapsed after " + e.until() + ".";
            case DueDateResolved e -> the(e.milestoneId()) + " falls due on " + e.due() + ".";
            case MilestoneClaimed e -> claimed(e);
            case MilestoneObserved e ->
                    the(e.partyId())
                            + " reported the value "
                            + e.value()
                            + " for "
                            + the(e.milestoneId())
                            + because(e.text())
                            + ".";
            case MilestoneVerified e -> verified(e);
            case ExtensionSupported e ->
                    the(e.partyId())
                            + " asked to extend "
                            + the(e.milestoneId())
                            + " to "
                            + due(e.due())
                            + because(e.reason())
                            + ".";
            case MilestoneExtended e ->
                    the(e.milestoneId())
                            + " was extended to "
                            + due(e.due())
                            + because(e.reason())
                            + ".";
        };
    }

    private static String claimed(MilestoneClaimed e) {
        String what = the(e.milestoneId());
        String said =
                switch (e.claim()) {
                    case NONE -> " took back its report on " + what;
                    case ANNOUNCED -> " announced " + what;
                    case IN_PROGRESS -> " reported " + what + " in progress";
                    case REPORTED_COMPLETE -> " reported " + what + " complete";
                };
        return "The responsible party" + said + because(e.text()) + ".";
    }

    private static String assessed(MilestoneAssessed e) {
        String level = e.level() == null ? "" : ", level " + e.level();
        return "The assessor "
                + e.assessor()
                + " found "
                + e.finding()
                + " for "
                + the(e.milestoneId())
                + level
                + because(e.text())
                + ".";
    }

    private static String verified(MilestoneVerified e) {
        String what = the(e.milestoneId());
        String found =
                switch (e.finding()) {
                    case UNVERIFIED -> " could not verify " + what;
                    case ACCESS_DENIED -> " was denied access to " + what;
                    case PARTIALLY_VERIFIED -> " verified " + what + " in part";
                    case VERIFIED -> " verified " + what;
                    case CONTRADICTED -> " contradicted the report on " + what;
                };
        return "The verifier" + found + ", level " + e.level() + because(e.text()) + ".";
    }
}
