package org.parley.api.negotiation;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.parley.api.command.Answer;
import org.parley.api.command.CommandDesk;
import org.parley.api.command.ConsentForm;
import org.parley.api.security.Action;
import org.parley.api.security.Caller;
import org.parley.api.security.Permits;
import org.parley.core.negotiation.command.RecallDelegate;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.Username;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Says who speaks for whom. */
@RestController
@RequestMapping("/api/v1/negotiations/{negotiationId}/delegates")
class DelegateCommands {

    private final CommandDesk desk;

    DelegateCommands(CommandDesk desk) {
        this.desk = desk;
    }

    @PostMapping
    @Permits(Action.ACCREDIT_DELEGATE)
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Answer> accredit(
            @PathVariable NegotiationId negotiationId,
            @Valid @RequestBody DelegateForm body,
            Caller caller) {
        return desk.send(
                () -> body.toCommand(negotiationId),
                caller,
                body,
                Answer.made(
                        body.username(),
                        "/api/v1/negotiations/" + negotiationId + "/delegates/" + body.username()));
    }

    @DeleteMapping("/{username}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Permits(Action.RECALL_DELEGATE)
    ResponseEntity<Answer> recall(
            @PathVariable NegotiationId negotiationId,
            @PathVariable Username username,
            @Valid @RequestBody(required = false) @Nullable ConsentForm body,
            Caller caller) {
        return desk.send(
                () -> new RecallDelegate(negotiationId, username), caller, body, Answer.gone());
    }
}
