package org.parley.api.milestone;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.parley.api.command.Answer;
import org.parley.api.command.CommandDesk;
import org.parley.api.command.ConsentForm;
import org.parley.api.security.Action;
import org.parley.api.security.Caller;
import org.parley.api.security.Permits;
import org.parley.core.measure.command.RecordLapse;
import org.parley.core.rejection.Absent;
import org.parley.core.rejection.CommandRejected;
import org.parley.core.shared.MeasureId;
import org.parley.core.shared.MilestoneId;
import org.parley.projections.accreditation.Place;
import org.parley.projections.accreditation.Places;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Claims, observes, verifies, extends, waives and disputes milestones. */
@RestController
@RequestMapping("/api/v1/milestones/{milestoneId}")
class MilestoneCommands {

    private final CommandDesk desk;
    private final Places places;

    MilestoneCommands(CommandDesk desk, Places places) {
        this.desk = desk;
        this.places = places;
    }

    @PostMapping("/claims")
    @Permits(Action.CLAIM_MILESTONE)
    ResponseEntity<Answer> claim(
            @PathVariable MilestoneId milestoneId,
            @Valid @RequestBody ClaimForm body,
            Caller caller) {
        return desk.send(
                () -> body.toCommand(measureOf(milestoneId), milestoneId),
                caller,
                body,
                Answer.done(milestoneId));
    }

    @PostMapping("/observations")
    @Permits(Action.OBSERVE_MILESTONE)
    ResponseEntity<Answer> observe(
            @PathVariable MilestoneId milestoneId,
            @Valid @RequestBody ObservationForm body,
            Caller caller) {
        return desk.send(
                () -> body.toCommand(measureOf(milestoneId), milestoneId),
                caller,
                body,
                Answer.done(milestoneId));
    }

    @PostMapping("/verifications")
    @Permits(Action.VERIFY_MILESTONE)
    ResponseEntity<Answer> verify(
            @PathVariable MilestoneId milestoneId,
            @Valid @RequestBody VerificationForm body,
            Caller caller) {
        return desk.send(
                () -> body.toCommand(measureOf(milestoneId), milestoneId),
                caller,
                body,
                Answer.done(milestoneId));
    }

    @PostMapping("/extensions")
    @Permits(Action.EXTEND_MILESTONE)
    ResponseEntity<Answer> extend(
            @PathVariable MilestoneId milestoneId,
            @Valid @RequestBody ExtensionForm body,
            Caller caller) {
        return desk.send(
                () -> body.toCommand(measureOf(milestoneId), milestoneId),
                caller,
                body,
                Answer.done(milestoneId));
    }

    @PostMapping("/assessments")
    @Permits(Action.ASSESS_MILESTONE)
    ResponseEntity<Answer> assess(
            @PathVariable MilestoneId milestoneId,
            @Valid @RequestBody AssessmentForm body,
            Caller caller) {
        return desk.send(
                () -> body.toCommand(measureOf(milestoneId), milestoneId),
                caller,
                body,
                Answer.done(milestoneId));
    }

    @PostMapping("/waivers")
    @Permits(Action.WAIVE_MILESTONE)
    ResponseEntity<Answer> waive(
            @PathVariable MilestoneId milestoneId,
            @Valid @RequestBody WaiverForm body,
            Caller caller) {
        return desk.send(
                () -> body.toCommand(measureOf(milestoneId), milestoneId),
                caller,
                body,
                Answer.done(milestoneId));
    }

    @PostMapping("/disputes")
    @Permits(Action.DISPUTE_MILESTONE)
    ResponseEntity<Answer> dispute(
            @PathVariable MilestoneId milestoneId,
            @Valid @RequestBody DisputeForm body,
            Caller caller) {
        return desk.send(
                () -> body.toCommand(measureOf(milestoneId), milestoneId),
                caller,
                body,
                Answer.done(milestoneId));
    }

    @PostMapping("/disputes/withdrawal")
    @Permits(Action.DISPUTE_MILESTONE)
    ResponseEntity<Answer> withdraw(
            @PathVariable MilestoneId milestoneId,
            @Valid @RequestBody DisputeEndForm body,
            Caller caller) {
        return desk.send(
                () -> body.toCommand(measureOf(milestoneId), milestoneId),
                caller,
                body,
                Answer.done(milestoneId));
    }

    @PostMapping("/lapses")
    @Permits(Action.RECORD_LAPSE)
    ResponseEntity<Answer> lapse(
            @PathVariable MilestoneId milestoneId,
            @Valid @RequestBody(required = false) @Nullable ConsentForm body,
            Caller caller) {
        return desk.send(
                () -> new RecordLapse(measureOf(milestoneId), milestoneId),
                caller,
                body,
                Answer.done(milestoneId));
    }

    private MeasureId measureOf(MilestoneId milestoneId) {
        Place place = places.placeOf(milestoneId);
        if (place == null) {
            throw CommandRejected.rejected(new Absent());
        }
        return place.measureId();
    }
}
