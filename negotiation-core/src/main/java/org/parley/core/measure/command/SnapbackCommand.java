package org.parley.core.measure.command;

import org.parley.core.shared.SnapbackId;

/** An intention about a notice that a measure is not performed. */
public sealed interface SnapbackCommand extends MeasureCommand
        permits NotifySnapback, WithdrawSnapback, DisputeSnapback, EndNoticePeriod {

    SnapbackId snapbackId();
}
