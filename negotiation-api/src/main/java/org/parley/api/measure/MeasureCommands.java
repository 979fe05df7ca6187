package org.parley.api.measure;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.parley.api.command.Answer;
import org.parley.api.command.CommandDesk;
import org.parley.api.command.ConsentForm;
import org.parley.api.command.Ids;
import org.parley.api.security.Action;
import org.parley.api.security.Caller;
import org.parley.api.security.Permits;
import org.parley.core.measure.command.ConsentToMeasure;
import org.parley.core.measure.command.WithdrawSnapback;
import org.parley.core.shared.MeasureId;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.SnapbackId;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Proposes measures, agrees to them and moves their standing. */
@RestController
@RequestMapping("/api/v1")
class MeasureCommands {

    private final CommandDesk desk;
    private final Ids ids;

    MeasureCommands(CommandDesk desk, Ids ids) {
        this.desk = desk;
        this.ids = ids;
    }

    @PostMapping("/negotiations/{negotiationId}/measures")
    @Permits(Action.PROPOSE_MEASURE)
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Answer> propose(
            @PathVariable NegotiationId negotiationId,
            @Valid @RequestBody MeasureForm body,
            Caller caller) {
        MeasureId id = new MeasureId(ids.next());
        return desk.send(
                () -> body.toCommand(negotiationId, id, ids),
                caller,
                body,
                Answer.made(id, "/api/v1/measures/" + id));
    }

    @PostMapping("/measures/{measureId}/consents")
    @Permits(Action.CONSENT_TO_MEASURE)
    ResponseEntity<Answer> consent(
            @PathVariable MeasureId measureId,
            @Valid @RequestBody(required = false) @Nullable ConsentForm body,
            Caller caller) {
        return desk.send(
                () -> new ConsentToMeasure(measureId), caller, body, Answer.done(measureId));
    }

    @PostMapping("/measures/{measureId}/standing")
    @Permits(Action.MOVE_STANDING)
    ResponseEntity<Answer> move(
            @PathVariable MeasureId measureId,
            @Valid @RequestBody StandingForm body,
            Caller caller) {
        return desk.send(() -> body.toCommand(measureId), caller, body, Answer.done(measureId));
    }

    @PostMapping("/measures/{measureId}/snapback-notices")
    @Permits(Action.NOTIFY_SNAPBACK)
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Answer> notify(
            @PathVariable MeasureId measureId,
            @Valid @RequestBody SnapbackForm body,
            Caller caller) {
        SnapbackId id = new SnapbackId(ids.next());
        return desk.send(
                () -> body.toCommand(measureId, id),
                caller,
                body,
                Answer.made(id, "/api/v1/measures/" + measureId));
    }

    @DeleteMapping("/measures/{measureId}/snapback-notices/{snapbackId}")
    @Permits(Action.WITHDRAW_SNAPBACK)
    ResponseEntity<Answer> withdraw(
            @PathVariable MeasureId measureId,
            @PathVariable SnapbackId snapbackId,
            @Valid @RequestBody(required = false) @Nullable ConsentForm body,
            Caller caller) {
        return desk.send(
                () -> new WithdrawSnapback(measureId, snapbackId),
                caller,
                body,
                Answer.done(snapbackId));
    }

    @PostMapping("/measures/{measureId}/snapback-notices/{snapbackId}/disputes")
    @Permits(Action.DISPUTE_SNAPBACK)
    ResponseEntity<Answer> dispute(
            @PathVariable MeasureId measureId,
            @PathVariable SnapbackId snapbackId,
            @Valid @RequestBody SnapbackDisputeForm body,
            Caller caller) {
        return desk.send(
                () -> body.toCommand(measureId, snapbackId), caller, body, Answer.done(snapbackId));
    }
}
