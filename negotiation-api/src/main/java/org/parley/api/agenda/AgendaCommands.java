package org.parley.api.agenda;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.parley.api.command.Answer;
import org.parley.api.command.CommandDesk;
import org.parley.api.command.ConsentForm;
import org.parley.api.command.Ids;
import org.parley.api.security.Action;
import org.parley.api.security.Caller;
import org.parley.api.security.Permits;
import org.parley.core.negotiation.command.ConsentToAgendaItem;
import org.parley.core.shared.AgendaItemId;
import org.parley.core.shared.NegotiationId;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Puts subjects on the table and orders them. */
@RestController
@RequestMapping("/api/v1/negotiations/{negotiationId}")
class AgendaCommands {

    private final CommandDesk desk;
    private final Ids ids;

    AgendaCommands(CommandDesk desk, Ids ids) {
        this.desk = desk;
        this.ids = ids;
    }

    @PostMapping("/agenda-items")
    @Permits(Action.PROPOSE_AGENDA_ITEM)
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Answer> propose(
            @PathVariable NegotiationId negotiationId,
            @Valid @RequestBody AgendaItemForm body,
            Caller caller) {
        AgendaItemId id = new AgendaItemId(ids.next());
        return desk.send(
                () -> body.toCommand(negotiationId, id),
                caller,
                body,
                Answer.made(id, "/api/v1/negotiations/" + negotiationId + "/agenda-items/" + id));
    }

    @PostMapping("/agenda-items/{agendaItemId}/consents")
    @Permits(Action.CONSENT_TO_AGENDA_ITEM)
    ResponseEntity<Answer> consent(
            @PathVariable NegotiationId negotiationId,
            @PathVariable AgendaItemId agendaItemId,
            @Valid @RequestBody(required = false) @Nullable ConsentForm body,
            Caller caller) {
        return desk.send(
                () -> new ConsentToAgendaItem(negotiationId, agendaItemId),
                caller,
                body,
                Answer.done(agendaItemId));
    }

    @PutMapping("/agenda")
    @Permits(Action.REORDER_AGENDA)
    ResponseEntity<Answer> reorder(
            @PathVariable NegotiationId negotiationId,
            @Valid @RequestBody OrderForm body,
            Caller caller) {
        return desk.send(
                () -> body.toCommand(negotiationId), caller, body, Answer.done(negotiationId));
    }

    @PostMapping("/agenda-items/{agendaItemId}/status")
    @Permits({Action.WITHDRAW_AGENDA_ITEM, Action.MOVE_AGENDA_ITEM})
    ResponseEntity<Answer> move(
            @PathVariable NegotiationId negotiationId,
            @PathVariable AgendaItemId agendaItemId,
            @Valid @RequestBody StatusForm body,
            Caller caller) {
        return desk.send(
                () -> body.toCommand(negotiationId, agendaItemId),
                caller,
                body,
                Answer.done(agendaItemId));
    }
}
