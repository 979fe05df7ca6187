package org.parley.api.custody;

import jakarta.validation.Valid;
import org.parley.api.command.Answer;
import org.parley.api.command.CommandDesk;
import org.parley.api.command.Ids;
import org.parley.api.security.Action;
import org.parley.api.security.Caller;
import org.parley.api.security.Permits;
import org.parley.core.custody.command.ApproveBreakGlass;
import org.parley.core.custody.command.EndBreakGlass;
import org.parley.core.shared.BreakGlassId;
import org.parley.core.shared.CustodyId;
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

/** Asks to read the brief of a party, and decides on it. */
@RestController
@RequestMapping(BreakGlassCommands.PATH)
class BreakGlassCommands {

    static final String PATH =
            "/api/v1/negotiations/{negotiationId}/parties/{partyId}/brief/break-glass";

    private final CommandDesk desk;
    private final Ids ids;

    BreakGlassCommands(CommandDesk desk, Ids ids) {
        this.desk = desk;
        this.ids = ids;
    }

    @PostMapping
    @Permits(Action.REQUEST_BREAK_GLASS)
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Answer> request(
            @PathVariable NegotiationId negotiationId,
            @PathVariable PartyId partyId,
            @Valid @RequestBody BreakGlassForm body,
            Caller caller) {
        CustodyId custody = new CustodyId(negotiationId, partyId);
        BreakGlassId id = new BreakGlassId(ids.next());
        String place =
                PATH.replace("{negotiationId}", negotiationId.toString())
                        .replace("{partyId}", partyId.toString());
        return desk.send(
                () -> body.toCommand(custody, id), caller, null, Answer.made(id, place + "/" + id));
    }

    @PostMapping("/{breakGlassId}/approvals")
    @Permits(Action.APPROVE_BREAK_GLASS)
    ResponseEntity<Answer> approve(
            @PathVariable NegotiationId negotiationId,
            @PathVariable PartyId partyId,
            @PathVariable BreakGlassId breakGlassId,
            Caller caller) {
        CustodyId custody = new CustodyId(negotiationId, partyId);
        return desk.send(
                () -> new ApproveBreakGlass(custody, breakGlassId),
                caller,
                null,
                Answer.done(breakGlassId));
    }

    @PostMapping("/{breakGlassId}/refusal")
    @Permits(Action.REFUSE_BREAK_GLASS)
    ResponseEntity<Answer> refuse(
            @PathVariable NegotiationId negotiationId,
            @PathVariable PartyId partyId,
            @PathVariable BreakGlassId breakGlassId,
            @Valid @RequestBody RefusalForm body,
            Caller caller) {
        CustodyId custody = new CustodyId(negotiationId, partyId);
        return desk.send(
                () -> body.toCommand(custody, breakGlassId),
                caller,
                null,
                Answer.done(breakGlassId));
    }

    @PostMapping("/{breakGlassId}/ending")
    @Permits(Action.END_BREAK_GLASS)
    ResponseEntity<Answer> end(
            @PathVariable NegotiationId negotiationId,
            @PathVariable PartyId partyId,
            @PathVariable BreakGlassId breakGlassId,
            Caller caller) {
        CustodyId custody = new CustodyId(negotiationId, partyId);
        return desk.send(
                () -> new EndBreakGlass(custody, breakGlassId),
                caller,
                null,
                Answer.done(breakGlassId));
    }
}
