package org.parley.core.brief;

import java.util.List;
import org.parley.core.brief.command.NoteIncident;
import org.parley.core.brief.event.BriefEvent;
import org.parley.core.brief.event.IncidentNoted;
import org.parley.core.outside.Tables;
import org.parley.core.shared.BriefId;

/** A delegation keeps a log of an incident that nobody else reads. */
final class IncidentDecisions {

    private IncidentDecisions() {}

    static List<BriefEvent> note(NoteIncident c, Tables tables) {
        BriefId brief = c.briefId();
        tables.requireIncident(brief.negotiationId(), c.note().open().incidentId().value());
        return List.of(
                new IncidentNoted(brief.negotiationId(), brief.partyId(), c.noteId(), c.note()));
    }
}
