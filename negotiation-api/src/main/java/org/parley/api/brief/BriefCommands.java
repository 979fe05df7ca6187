package org.parley.api.brief;

import jakarta.validation.Valid;
import org.parley.api.command.Answer;
import org.parley.api.command.CommandDesk;
import org.parley.api.command.Ids;
import org.parley.api.command.Speaker;
import org.parley.api.security.Action;
import org.parley.api.security.Caller;
import org.parley.api.security.Permits;
import org.parley.core.shared.BriefId;
import org.parley.core.shared.InternalPositionId;
import org.parley.core.shared.NegotiationId;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Notes a delegation's own planning. */
@RestController
@RequestMapping("/api/v1/negotiations/{negotiationId}/brief/positions")
class BriefCommands {

    private final CommandDesk desk;
    private final Ids ids;

    BriefCommands(CommandDesk desk, Ids ids) {
        this.desk = desk;
        this.ids = ids;
    }

    @PostMapping
    @Permits(Action.RECORD_INTERNAL_POSITION)
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Answer> note(
            @PathVariable NegotiationId negotiationId,
            @Valid @RequestBody InternalPositionForm body,
            Caller caller) {
        BriefId brief = new BriefId(negotiationId, Speaker.party(caller, body.onBehalfOf()));
        InternalPositionId id = new InternalPositionId(ids.next());
        return desk.send(
                () -> body.toCommand(brief, id),
                caller,
                body,
                Answer.made(
                        id, "/api/v1/negotiations/" + negotiationId + "/brief/positions/" + id));
    }
}
