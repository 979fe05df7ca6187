package org.parley.core.brief.command;

import org.parley.core.shared.BriefId;

/** An intention of a delegation for its own brief. */
public sealed interface BriefCommand
        permits SetRedLine,
                ReviseRedLine,
                DiscloseRedLine,
                WithdrawRedLine,
                RecordInternalPosition,
                NoteIncident,
                PlanConsultation,
                ReadOutConsultation {
    BriefId briefId();
}
