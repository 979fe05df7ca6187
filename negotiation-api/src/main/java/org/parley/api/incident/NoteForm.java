package org.parley.api.incident;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.parley.api.command.Told;
import org.parley.core.brief.command.NoteIncident;
import org.parley.core.brief.content.IncidentNote;
import org.parley.core.shared.BriefId;
import org.parley.core.shared.IncidentId;
import org.parley.core.shared.IncidentNoteId;
import org.parley.core.shared.Marking;
import org.parley.core.shared.PartyId;
import org.parley.core.shared.Sealed;

/** Notes something of an incident in the brief of the own party. */
public record NoteForm(
        @NotNull IncidentId incidentId,
        @NotNull String text,
        @Nullable String occurredOn,
        @Nullable String source,
        @Nullable Marking marking,
        @Nullable PartyId onBehalfOf)
        implements Told {

    public NoteIncident toCommand(BriefId brief, IncidentNoteId id) {
        return new NoteIncident(brief, id, Sealed.of(new IncidentNote(incidentId, text)));
    }

    /** What is written in a brief stands in no log. */
    @Override
    public String toString() {
        return "NoteForm[***]";
    }
}
