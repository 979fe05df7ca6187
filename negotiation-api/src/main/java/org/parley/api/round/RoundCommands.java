package org.parley.api.round;

import jakarta.validation.Valid;
import org.parley.api.command.Answer;
import org.parley.api.command.CommandDesk;
import org.parley.api.command.Ids;
import org.parley.api.security.Action;
import org.parley.api.security.Caller;
import org.parley.api.security.Permits;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.RoundId;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Opens and closes sessions. */
@RestController
@RequestMapping("/api/v1/negotiations/{negotiationId}/rounds")
class RoundCommands {

    private final CommandDesk desk;
    private final Ids ids;

    RoundCommands(CommandDesk desk, Ids ids) {
        this.desk = desk;
        this.ids = ids;
    }

    @PostMapping
    @Permits(Action.OPEN_ROUND)
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Answer> open(
            @PathVariable NegotiationId negotiationId,
            @Valid @RequestBody RoundForm body,
            Caller caller) {
        RoundId id = new RoundId(ids.next());
        return desk.send(
                () -> body.toCommand(negotiationId, id),
                caller,
                body,
                Answer.made(id, "/api/v1/negotiations/" + negotiationId + "/rounds/" + id));
    }

    @PostMapping("/{roundId}/closing")
    @Permits(Action.CLOSE_ROUND)
    ResponseEntity<Answer> close(
            @PathVariable NegotiationId negotiationId,
            @PathVariable RoundId roundId,
            @Valid @RequestBody ClosingForm body,
            Caller caller) {
        return desk.send(
                () -> body.toCommand(negotiationId, roundId), caller, body, Answer.done(roundId));
    }
}
