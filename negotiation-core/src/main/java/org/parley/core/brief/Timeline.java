package org.parley.core.brief;

import org.jspecify.annotations.Nullable;
import org.parley.core.brief.command.BriefCommand;
import org.parley.core.brief.command.DiscloseRedLine;
import org.parley.core.brief.command.NoteIncident;
import org.parley.core.brief.command.PlanConsultation;
import org.parley.core.brief.command.ReadOutConsultation;
import org.parley.core.brief.command.RecordInternalPosition;
import org.parley.core.brief.command.ReviseRedLine;
import org.parley.core.brief.command.SetRedLine;
import org.parley.core.brief.command.WithdrawRedLine;
import org.parley.core.shared.Occurrence;

/** What each command of a brief is about, in time. */
final class Timeline {

    private Timeline() {}

    /**
     * The occurrence before which the command's fact cannot lie, or null when it begins something.
     */
    static @Nullable Occurrence about(BriefState state, BriefCommand command) {
        return switch (command) {
            case SetRedLine _, RecordInternalPosition _, NoteIncident _, PlanConsultation _ -> null;
            case ReadOutConsultation c -> state.requireConsultation(c.consultationId());
            case ReviseRedLine c -> state.require(c.redLineId()).since();
            case DiscloseRedLine c -> state.require(c.redLineId()).since();
            case WithdrawRedLine c -> state.require(c.redLineId()).since();
        };
    }
}
