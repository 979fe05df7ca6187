package org.parley.api.negotiation;

import jakarta.validation.Valid;
import org.parley.api.command.Answer;
import org.parley.api.command.CommandDesk;
import org.parley.api.command.Ids;
import org.parley.api.security.Action;
import org.parley.api.security.Caller;
import org.parley.api.security.Permits;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.PartyId;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Opens negotiations, seats parties and moves the talks. */
@RestController
@RequestMapping("/api/v1/negotiations")
class NegotiationCommands {

    private final CommandDesk desk;
    private final Ids ids;

    NegotiationCommands(CommandDesk desk, Ids ids) {
        this.desk = desk;
        this.ids = ids;
    }

    @PostMapping
    @Permits(Action.OPEN_NEGOTIATION)
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Answer> open(@Valid @RequestBody NegotiationForm body, Caller caller) {
        NegotiationId id = new NegotiationId(ids.next());
        return desk.send(
                () -> body.toCommand(id, ids),
                caller,
                body,
                Answer.made(id, "/api/v1/negotiations/" + id));
    }

    @PostMapping("/{negotiationId}/parties")
    @Permits(Action.REGISTER_PARTY)
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Answer> register(
            @PathVariable NegotiationId negotiationId,
            @Valid @RequestBody PartyForm body,
            Caller caller) {
        PartyId id = new PartyId(ids.next());
        return desk.send(
                () -> body.toCommand(negotiationId, id),
                caller,
                body,
                Answer.made(id, "/api/v1/negotiations/" + negotiationId + "/parties/" + id));
    }

    @PostMapping("/{negotiationId}/lifecycle")
    @Permits(Action.MOVE_LIFECYCLE)
    ResponseEntity<Answer> move(
            @PathVariable NegotiationId negotiationId,
            @Valid @RequestBody LifecycleForm body,
            Caller caller) {
        return desk.send(
                () -> body.toCommand(negotiationId), caller, body, Answer.done(negotiationId));
    }
}
