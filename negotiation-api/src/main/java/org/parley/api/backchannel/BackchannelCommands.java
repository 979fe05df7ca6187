package org.parley.api.backchannel;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.parley.api.command.Answer;
import org.parley.api.command.CommandDesk;
import org.parley.api.command.Ids;
import org.parley.api.security.Action;
import org.parley.api.security.Caller;
import org.parley.api.security.Permits;
import org.parley.core.backchannel.command.LeaveBackchannel;
import org.parley.core.shared.BackchannelId;
import org.parley.core.shared.MessageId;
import org.parley.core.shared.NegotiationId;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Opens undisclosed lines, carries what is said on them, and lets people go. */
@RestController
@RequestMapping("/api/v1/negotiations/{negotiationId}/backchannels")
class BackchannelCommands {

    private final CommandDesk desk;
    private final Ids ids;

    BackchannelCommands(CommandDesk desk, Ids ids) {
        this.desk = desk;
        this.ids = ids;
    }

    @PostMapping
    @Permits(Action.OPEN_BACKCHANNEL)
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Answer> open(
            @PathVariable NegotiationId negotiationId,
            @Valid @RequestBody BackchannelForm body,
            Caller caller) {
        BackchannelId id = new BackchannelId(ids.next());
        return desk.send(
                () -> body.toCommand(negotiationId, id),
                caller,
                body,
                Answer.made(id, path(negotiationId, id)));
    }

    @PostMapping("/{backchannelId}/messages")
    @Permits(Action.SEND_MESSAGE)
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Answer> send(
            @PathVariable NegotiationId negotiationId,
            @PathVariable BackchannelId backchannelId,
            @Valid @RequestBody MessageForm body,
            Caller caller) {
        MessageId id = new MessageId(ids.next());
        return desk.send(
                () -> body.toCommand(negotiationId, backchannelId, id),
                caller,
                body,
                Answer.made(id, path(negotiationId, backchannelId) + "/messages/" + id));
    }

    /**
     * Whether he is on the line is asked with the command alone, and not before the receipts: who
     * has left finds the answer to his first request again. So the id goes by another name here.
     */
    @DeleteMapping("/{lineId}/participants/me")
    @Permits(Action.LEAVE_BACKCHANNEL)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    ResponseEntity<Answer> leave(
            @PathVariable NegotiationId negotiationId,
            @PathVariable BackchannelId lineId,
            @Valid @RequestBody(required = false) @Nullable LeavingForm body,
            Caller caller) {
        return desk.send(
                () -> new LeaveBackchannel(lineId, negotiationId), caller, body, Answer.gone());
    }

    private static String path(NegotiationId negotiation, BackchannelId line) {
        return "/api/v1/negotiations/" + negotiation + "/backchannels/" + line;
    }
}
