package org.parley.api.brief;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import org.parley.api.command.Answer;
import org.parley.api.command.CommandDesk;
import org.parley.api.command.Ids;
import org.parley.api.command.Speaker;
import org.parley.api.command.Told;
import org.parley.api.security.Action;
import org.parley.api.security.Caller;
import org.parley.api.security.Permits;
import org.parley.core.shared.BriefId;
import org.parley.core.shared.ConsultationId;
import org.parley.core.shared.NegotiationId;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Plans talks with allies and tells what came of them, in the brief of the own party. */
@RestController
@RequestMapping("/api/v1/negotiations/{negotiationId}/consultations")
class ConsultationCommands {

    private final CommandDesk desk;
    private final Ids ids;

    ConsultationCommands(CommandDesk desk, Ids ids) {
        this.desk = desk;
        this.ids = ids;
    }

    @PostMapping
    @Permits(Action.PLAN_CONSULTATION)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Plan a talk with an ally; it stands in the own brief alone")
    ResponseEntity<Answer> plan(
            @PathVariable NegotiationId negotiationId,
            @Valid @RequestBody ConsultationForm body,
            Caller caller) {
        ConsultationId id = new ConsultationId(ids.next());
        return desk.send(
                () -> body.toCommand(brief(negotiationId, body, caller), id),
                caller,
                body,
                Answer.made(id, "/api/v1/negotiations/" + negotiationId + "/brief"));
    }

    @PostMapping("/{consultationId}/readout")
    @Permits(Action.READ_OUT_CONSULTATION)
    @Operation(summary = "Tell the own delegation what came of a talk with an ally")
    ResponseEntity<Answer> readOut(
            @PathVariable NegotiationId negotiationId,
            @PathVariable ConsultationId consultationId,
            @Valid @RequestBody ReadoutForm body,
            Caller caller) {
        return desk.send(
                () -> body.toCommand(brief(negotiationId, body, caller), consultationId),
                caller,
                body,
                Answer.done(consultationId));
    }

    private static BriefId brief(NegotiationId negotiation, Told body, Caller caller) {
        return new BriefId(negotiation, Speaker.party(caller, body.onBehalfOf()));
    }
}
