package org.parley.core.brief.command;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.parley.core.brief.content.IncidentNote;
import org.parley.core.shared.BriefId;
import org.parley.core.shared.IncidentNoteId;
import org.parley.core.shared.Sealed;

/** A delegation notes something of an incident for itself alone. */
public record NoteIncident(
        @TargetAggregateIdentifier BriefId briefId,
        IncidentNoteId noteId,
        Sealed<IncidentNote> note)
        implements BriefCommand {

    public NoteIncident {
        Sayable.check(note.open().text());
    }
}
