package org.parley.api.milestone;

import jakarta.validation.Valid;
import org.parley.api.command.Answer;
import org.parley.api.command.CommandDesk;
import org.parley.api.security.Action;
import org.parley.api.security.Caller;
import org.parley.api.security.Permits;
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

/** Claims, observes, verifies and extends milestones. */
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

    private MeasureId measureOf(MilestoneId milestoneId) {
        Place place = places.placeOf(milestoneId);
        if (place == null) {
            throw CommandRejected.rejected(new Absent());
        }
        return place.measureId();
    }
}
