package org.parley.core.measure.event;

import org.parley.core.shared.MeasureId;
import org.parley.core.shared.ParleyEvent;

/** A fact of one confidence-building measure. */
public sealed interface MeasureEvent extends ParleyEvent
        permits MeasureProposed,
                MeasureConsented,
                MeasureAgreed,
                DueDateResolved,
                MilestoneClaimed,
                MilestoneObserved,
                MilestoneVerified,
                ExtensionSupported,
                MilestoneExtended,
                MilestoneAssessed,
                WaiverSupported,
                MilestoneWaived,
                MilestoneDisputed,
                DisputeWithdrawn,
                DueDateNeared,
                DueDateMissed,
                MilestoneLapsed,
                SnapbackEvent,
                MeasureSuspended,
                MeasureResumed,
                MeasureReversed {
    MeasureId measureId();
}
