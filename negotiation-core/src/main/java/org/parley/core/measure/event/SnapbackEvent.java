package org.parley.core.measure.event;

import org.parley.core.shared.SnapbackId;

/** A fact of a notice that a measure is not performed. */
public sealed interface SnapbackEvent extends MeasureEvent
        permits SnapbackNotified,
                SnapbackWithdrawalSupported,
                SnapbackWithdrawn,
                SnapbackDisputed,
                NoticePeriodEnded {

    SnapbackId snapbackId();
}
