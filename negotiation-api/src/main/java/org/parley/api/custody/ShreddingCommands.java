package org.parley.api.custody;

import jakarta.validation.Valid;
import org.parley.api.command.Answer;
import org.parley.api.command.CommandDesk;
import org.parley.api.command.Ids;
import org.parley.api.security.Action;
import org.parley.api.security.Caller;
import org.parley.api.security.Permits;
import org.parley.core.custody.command.ApproveShredding;
import org.parley.core.custody.command.WithdrawShredding;
import org.parley.core.shared.CustodyId;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.PartyId;
import org.parley.core.shared.ShreddingId;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Asks that the key of a brief be destroyed, and decides on it. */
@RestController
@RequestMapping(ShreddingCommands.PATH)
class ShreddingCommands {

    static final String PATH =
            "/api/v1/negotiations/{negotiationId}/parties/{partyId}/brief/shreddings";

    private final CommandDesk desk;
    private final Ids ids;

    ShreddingCommands(CommandDesk desk, Ids ids) {
        this.desk = desk;
        this.ids = ids;
    }

    @PostMapping
    @Permits(Action.REQUEST_SHREDDING)
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Answer> request(
            @PathVariable NegotiationId negotiationId,
            @PathVariable PartyId partyId,
            @Valid @RequestBody ShreddingForm body,
            Caller caller) {
        CustodyId custody = new CustodyId(negotiationId, partyId);
        ShreddingId id = new ShreddingId(ids.next());
        String place =
                PATH.replace("{negotiationId}", negotiationId.toString())
                        .replace("{partyId}", partyId.toString());
        return desk.send(
                () -> body.toCommand(custody, id), caller, null, Answer.made(id, place + "/" + id));
    }

    @PostMapping("/{shreddingId}/approval")
    @Permits(Action.APPROVE_SHREDDING)
    ResponseEntity<Answer> approve(
            @PathVariable NegotiationId negotiationId,
            @PathVariable PartyId partyId,
            @PathVariable ShreddingId shreddingId,
            Caller caller) {
        CustodyId custody = new CustodyId(negotiationId, partyId);
        return desk.send(
                () -> new ApproveShredding(custody, shreddingId),
                caller,
                null,
                Answer.done(shreddingId));
    }

    @PostMapping("/{shreddingId}/refusal")
    @Permits(Action.REFUSE_SHREDDING)
    ResponseEntity<Answer> refuse(
            @PathVariable NegotiationId negotiationId,
            @PathVariable PartyId partyId,
            @PathVariable ShreddingId shreddingId,
            @Valid @RequestBody RefusalForm body,
            Caller caller) {
        CustodyId custody = new CustodyId(negotiationId, partyId);
        return desk.send(
                () -> body.toCommand(custody, shreddingId), caller, null, Answer.done(shreddingId));
    }

    @PostMapping("/{shreddingId}/withdrawal")
    @Permits(Action.WITHDRAW_SHREDDING)
    ResponseEntity<Answer> withdraw(
            @PathVariable NegotiationId negotiationId,
            @PathVariable PartyId partyId,
            @PathVariable ShreddingId shreddingId,
            Caller caller) {
        CustodyId custody = new CustodyId(negotiationId, partyId);
        return desk.send(
                () -> new WithdrawShredding(custody, shreddingId),
                caller,
                null,
                Answer.done(shreddingId));
    }
}
