package org.parley.api.redline;

import jakarta.validation.Valid;
import org.parley.api.command.Answer;
import org.parley.api.command.CommandDesk;
import org.parley.api.command.Ids;
import org.parley.api.command.Speaker;
import org.parley.api.security.Action;
import org.parley.api.security.Caller;
import org.parley.api.security.Permits;
import org.parley.core.shared.BriefId;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.RedLineId;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Sets, revises, shows and gives up a party's limits. */
@RestController
@RequestMapping("/api/v1/negotiations/{negotiationId}/brief/red-lines")
class RedLineCommands {

    private final CommandDesk desk;
    private final Ids ids;

    RedLineCommands(CommandDesk desk, Ids ids) {
        this.desk = desk;
        this.ids = ids;
    }

    @PostMapping
    @Permits(Action.SET_RED_LINE)
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Answer> set(
            @PathVariable NegotiationId negotiationId,
            @Valid @RequestBody RedLineForm body,
            Caller caller) {
        BriefId brief = new BriefId(negotiationId, Speaker.party(caller, body.onBehalfOf()));
        RedLineId id = new RedLineId(ids.next());
        return desk.send(
                () -> body.toCommand(brief, id),
                caller,
                body,
                Answer.made(
                        id, "/api/v1/negotiations/" + negotiationId + "/brief/red-lines/" + id));
    }

    @PostMapping("/{redLineId}/revision")
    @Permits(Action.REVISE_RED_LINE)
    ResponseEntity<Answer> revise(
            @PathVariable NegotiationId negotiationId,
            @PathVariable RedLineId redLineId,
            @Valid @RequestBody RevisionForm body,
            Caller caller) {
        BriefId brief = new BriefId(negotiationId, Speaker.party(caller, body.onBehalfOf()));
        return desk.send(
                () -> body.toCommand(brief, redLineId), caller, body, Answer.done(redLineId));
    }

    @PostMapping("/{redLineId}/disclosure")
    @Permits(Action.DISCLOSE_RED_LINE)
    ResponseEntity<Answer> disclose(
            @PathVariable NegotiationId negotiationId,
            @PathVariable RedLineId redLineId,
            @Valid @RequestBody DisclosureForm body,
            Caller caller) {
        BriefId brief = new BriefId(negotiationId, Speaker.party(caller, body.onBehalfOf()));
        return desk.send(
                () -> body.toCommand(brief, redLineId), caller, body, Answer.done(redLineId));
    }

    @PostMapping("/{redLineId}/withdrawal")
    @Permits(Action.WITHDRAW_RED_LINE)
    ResponseEntity<Answer> withdraw(
            @PathVariable NegotiationId negotiationId,
            @PathVariable RedLineId redLineId,
            @Valid @RequestBody WithdrawalForm body,
            Caller caller) {
        BriefId brief = new BriefId(negotiationId, Speaker.party(caller, body.onBehalfOf()));
        return desk.send(
                () -> body.toCommand(brief, redLineId), caller, body, Answer.done(redLineId));
    }
}
