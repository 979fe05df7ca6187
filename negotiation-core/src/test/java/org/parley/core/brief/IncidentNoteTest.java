package org.parley.core.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.parley.core.brief.Briefing.INCIDENT;
import static org.parley.core.brief.Briefing.NORTH;
import static org.parley.core.brief.Briefing.NORTHS_BRIEF;
import static org.parley.core.brief.Briefing.SOUTH;
import static org.parley.core.brief.Briefing.TALKS;
import static org.parley.core.brief.Briefing.by;

import org.junit.jupiter.api.Test;
import org.parley.core.brief.command.NoteIncident;
import org.parley.core.brief.content.IncidentNote;
import org.parley.core.brief.event.IncidentNoted;
import org.parley.core.rejection.Absent;
import org.parley.core.rejection.UnknownReference;
import org.parley.core.shared.IncidentId;
import org.parley.core.shared.IncidentNoteId;
import org.parley.core.shared.Sealed;

/** What a party keeps to itself of an incident stands in its brief. */
class IncidentNoteTest {

    private static final IncidentNoteId ID =
            IncidentNoteId.of("00000000-0000-4000-8000-0000000000e1");
    private static final IncidentId OTHER = IncidentId.of("00000000-0000-4000-8000-0000000000e2");

    @Test
    void a_delegation_keeps_a_log_of_an_incident_for_itself() {
        Briefing.empty()
                .when(note(INCIDENT), by(NORTH))
                .expectEvents(new IncidentNoted(TALKS, NORTH, ID, sealed(INCIDENT)));
    }

    @Test
    void of_an_incident_that_nobody_reported_nothing_is_noted() {
        Briefing.empty()
                .when(note(OTHER), by(NORTH))
                .expectNoEvents()
                .expectExceptionDetails(new UnknownReference("incidentId", OTHER.toString()));
    }

    @Test
    void nobody_notes_anything_in_the_brief_of_another() {
        Briefing.empty()
                .when(note(INCIDENT), by(SOUTH))
                .expectNoEvents()
                .expectExceptionDetails(new Absent());
    }

    @Test
    void a_note_says_something_and_is_not_printed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new NoteIncident(
                                NORTHS_BRIEF, ID, Sealed.of(new IncidentNote(INCIDENT, " "))));
        assertThat(note(INCIDENT).toString()).doesNotContain("ours");
    }

    private static NoteIncident note(IncidentId incident) {
        return new NoteIncident(NORTHS_BRIEF, ID, sealed(incident));
    }

    private static Sealed<IncidentNote> sealed(IncidentId incident) {
        return Sealed.of(new IncidentNote(incident, "It was ours"));
    }
}
