package org.parley.api.anchor;

import jakarta.validation.Valid;
import java.nio.charset.StandardCharsets;
import org.parley.api.command.Answer;
import org.parley.api.command.CommandDesk;
import org.parley.api.security.Action;
import org.parley.api.security.Caller;
import org.parley.api.security.Permits;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.Title;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriUtils;

/** Names days and dates them. */
@RestController
@RequestMapping("/api/v1/negotiations/{negotiationId}/anchors")
class AnchorCommands {

    private final CommandDesk desk;

    AnchorCommands(CommandDesk desk) {
        this.desk = desk;
    }

    @PostMapping
    @Permits(Action.NAME_ANCHOR)
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Answer> name(
            @PathVariable NegotiationId negotiationId,
            @Valid @RequestBody AnchorForm body,
            Caller caller) {
        return desk.send(
                () -> body.toCommand(negotiationId),
                caller,
                body,
                Answer.made(body.name(), place(negotiationId, body.name())));
    }

    @PutMapping("/{name}")
    @Permits(Action.SET_ANCHOR)
    ResponseEntity<Answer> set(
            @PathVariable NegotiationId negotiationId,
            @PathVariable Title name,
            @Valid @RequestBody AnchorDateForm body,
            Caller caller) {
        return desk.send(
                () -> body.toCommand(negotiationId, name), caller, body, Answer.done(name));
    }

    private static String place(NegotiationId negotiationId, Title name) {
        String segment = UriUtils.encodePathSegment(name.text(), StandardCharsets.UTF_8);
        return "/api/v1/negotiations/" + negotiationId + "/anchors/" + segment;
    }
}
