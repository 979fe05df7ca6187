package org.parley.core.measure.command;

import org.parley.core.shared.MeasureId;

/** An intention about a confidence-building measure. */
public sealed interface MeasureCommand
        permits ProposeMeasure,
                ConsentToMeasure,
                ClaimMilestone,
                ObserveMilestone,
                VerifyMilestone,
                ExtendMilestone,
                AssessMilestone,
                WaiveMilestone,
                DisputeMilestone,
                WithdrawDispute,
                NoteDueDate,
                LapseMilestone,
                RecordLapse,
                SnapbackCommand,
                ResolveDueDates,
                SuspendMeasure,
                ResumeMeasure,
                ReverseMeasure {
    MeasureId measureId();
}
