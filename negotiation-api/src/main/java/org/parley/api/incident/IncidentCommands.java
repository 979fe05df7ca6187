package org.parley.api.incident;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.parley.api.command.Answer;
import org.parley.api.command.CommandDesk;
import org.parley.api.command.Ids;
import org.parley.api.command.Speaker;
import org.parley.api.security.Action;
import org.parley.api.security.Caller;
import org.parley.api.security.Permits;
import org.parley.core.shared.BriefId;
import org.parley.core.shared.IncidentId;
import org.parley.core.shared.IncidentNoteId;
import org.parley.core.shared.NegotiationId;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Reports incidents, answers them, and keeps the log that a party has for itself alone. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Incidents")
class IncidentCommands {

    private final CommandDesk desk;
    private final Ids ids;

    IncidentCommands(CommandDesk desk, Ids ids) {
        this.desk = desk;
        this.ids = ids;
    }

    @PostMapping("/negotiations/{negotiationId}/incidents")
    @Permits(Action.REPORT_INCIDENT)
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Answer> report(
            @PathVariable NegotiationId negotiationId,
            @Valid @RequestBody IncidentForm body,
            Caller caller) {
        IncidentId id = new IncidentId(ids.next());
        return desk.send(
                () -> body.toCommand(negotiationId, id),
                caller,
                body,
                Answer.made(id, "/api/v1/incidents/" + id));
    }

    @PostMapping("/incidents/{incidentId}/steps")
    @Permits(Action.STEP_IN_INCIDENT)
    ResponseEntity<Answer> step(
            @PathVariable IncidentId incidentId, @Valid @RequestBody StepForm body, Caller caller) {
        return desk.send(() -> body.toCommand(incidentId), caller, body, Answer.done(incidentId));
    }

    @PostMapping("/negotiations/{negotiationId}/brief/incident-notes")
    @Permits(Action.NOTE_INCIDENT)
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Answer> note(
            @PathVariable NegotiationId negotiationId,
            @Valid @RequestBody NoteForm body,
            Caller caller) {
        BriefId brief = new BriefId(negotiationId, Speaker.party(caller, body.onBehalfOf()));
        IncidentNoteId id = new IncidentNoteId(ids.next());
        return desk.send(
                () -> body.toCommand(brief, id),
                caller,
                body,
                Answer.made(id, "/api/v1/negotiations/" + negotiationId + "/brief"));
    }
}
