package org.parley.api.eventstore.vocabulary;

import org.parley.core.measure.event.DisputeWithdrawn;
import org.parley.core.measure.event.DueDateMissed;
import org.parley.core.measure.event.DueDateNeared;
import org.parley.core.measure.event.DueDateResolved;
import org.parley.core.measure.event.ExtensionSupported;
import org.parley.core.measure.event.MeasureAgreed;
import org.parley.core.measure.event.MeasureConsented;
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

/** The events of measures and their milestones, under the rooms that people know them by. */
final class MeasureTypes {

    private MeasureTypes() {}

    static void add(Vocabulary.Builder events) {
        events.room(
                        "measure",
                        MeasureProposed.class,
                        MeasureConsented.class,
                        MeasureAgreed.class,
                        MeasureSuspended.class,
                        MeasureResumed.class,
                        MeasureReversed.class)
                .room(
                        "snapback",
                        SnapbackNotified.class,
                        SnapbackWithdrawalSupported.class,
                        SnapbackWithdrawn.class,
                        SnapbackDisputed.class,
                        NoticePeriodEnded.class)
                .room(
                        "milestone",
                        DueDateResolved.class,
                        MilestoneClaimed.class,
                        MilestoneObserved.class,
                        MilestoneVerified.class,
                        ExtensionSupported.class,
                        MilestoneExtended.class,
                        MilestoneAssessed.class,
                        WaiverSupported.class,
                        MilestoneWaived.class,
                        MilestoneDisputed.class,
                        DisputeWithdrawn.class,
                        DueDateNeared.class,
                        DueDateMissed.class,
                        MilestoneLapsed.class);
    }
}
