package org.parley.api.position;

import jakarta.validation.Valid;
import org.parley.api.command.Answer;
import org.parley.api.command.CommandDesk;
import org.parley.api.command.Ids;
import org.parley.api.security.Action;
import org.parley.api.security.Caller;
import org.parley.api.security.Permits;
import org.parley.core.shared.AgendaItemId;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.PositionId;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** States positions. */
@RestController
@RequestMapping("/api/v1/negotiations/{negotiationId}/agenda-items/{agendaItemId}/positions")
class PositionCommands {

    private final CommandDesk desk;
    private final Ids ids;

    PositionCommands(CommandDesk desk, Ids ids) {
        this.desk = desk;
        this.ids = ids;
    }

    @PostMapping
    @Permits(Action.STATE_POSITION)
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Answer> state(
            @PathVariable NegotiationId negotiationId,
            @PathVariable AgendaItemId agendaItemId,
            @Valid @RequestBody PositionForm body,
            Caller caller) {
        PositionId id = new PositionId(ids.next());
        return desk.send(
                () -> body.toCommand(negotiationId, agendaItemId, id),
                caller,
                body,
                Answer.made(
                        id,
                        "/api/v1/negotiations/"
                                + negotiationId
                                + "/agenda-items/"
                                + agendaItemId
                                + "/positions/"
                                + id));
    }
}
