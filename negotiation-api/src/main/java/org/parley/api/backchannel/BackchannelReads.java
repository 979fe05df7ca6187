package org.parley.api.backchannel;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.api.command.ReadAfter;
import org.parley.api.read.Ask;
import org.parley.api.read.MomentForm;
import org.parley.api.read.PageForm;
import org.parley.api.read.Parts;
import org.parley.api.read.Versions;
import org.parley.api.security.Action;
import org.parley.api.security.Caller;
import org.parley.api.security.Permits;
import org.parley.core.shared.BackchannelId;
import org.parley.core.shared.MessageId;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.RegisterId;
import org.parley.core.shared.Username;
import org.parley.projections.accreditation.Accreditation;
import org.parley.projections.custody.LineReadings;
import org.parley.projections.custody.ReadingOfLine;
import org.parley.projections.dossier.backchannel.Backchannel;
import org.parley.projections.dossier.backchannel.Backchannels;
import org.parley.projections.dossier.backchannel.LineInShort;
import org.parley.projections.dossier.backchannel.Message;
import org.parley.projections.support.Moment;
import org.parley.projections.support.Page;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** Shows undisclosed lines to those who are on them; the policy lets nobody else come here. */
@RestController
@RequestMapping("/api/v1/negotiations/{negotiationId}/backchannels")
@Tag(name = "Backchannel")
class BackchannelReads {

    private final Backchannels lines;
    private final Register register;
    private final LineReadings readings;
    private final ReadAfter readAfter;

    BackchannelReads(
            Backchannels lines, Register register, LineReadings readings, ReadAfter readAfter) {
        this.lines = lines;
        this.register = register;
        this.readings = readings;
        this.readAfter = readAfter;
    }

    @GetMapping
    @Permits(Action.LIST_OWN_BACKCHANNELS)
    @Operation(summary = "List the undisclosed lines that you are on, oldest first")
    ResponseEntity<Page<LineInShort>> list(
            @PathVariable NegotiationId negotiationId,
            @ParameterObject @ModelAttribute OwnLinesForm when,
            @ParameterObject @ModelAttribute PageForm page,
            Caller caller,
            ServletWebRequest request) {
        Ask ask = Ask.of(request, OwnLinesForm.class, PageForm.class);
        int limit = ask.limit(page.limit());
        Moment moment = when.moment(ask);
        ask.check();
        readAfter.await(request.getRequest());
        Accreditation seat = Versions.found(caller.accreditation());
        Username login = new Username(caller.username());
        ResponseEntity<Page<LineInShort>> answer =
                Parts.answer(request, () -> lines.of(login, seat, moment, page.cursor(), limit));
        register.record(caller, negotiationId, items(answer), moment);
        return answer;
    }

    @GetMapping("/{backchannelId}")
    @Permits(Action.READ_BACKCHANNEL)
    @Operation(summary = "Show an undisclosed line that you are on, as of any moment")
    @Nullable Backchannel find(
            @PathVariable NegotiationId negotiationId,
            @PathVariable BackchannelId backchannelId,
            @ParameterObject @ModelAttribute MomentForm when,
            Caller caller,
            ServletWebRequest request) {
        Moment moment = moment(when, request);
        Backchannel line = Versions.found(lines.find(negotiationId, backchannelId, moment));
        Backchannel shown = Versions.answer(request, line, line.version(), !line.gone());
        if (shown != null && !shown.gone()) {
            register.record(caller, negotiationId, backchannelId, null, moment);
        }
        return shown;
    }

    @GetMapping("/{backchannelId}/messages/{messageId}")
    @Permits(Action.READ_BACKCHANNEL)
    @Operation(summary = "Show a message of a line that you are on, as of any moment")
    Message find(
            @PathVariable NegotiationId negotiationId,
            @PathVariable BackchannelId backchannelId,
            @PathVariable MessageId messageId,
            @ParameterObject @ModelAttribute MomentForm when,
            Caller caller,
            ServletWebRequest request) {
        Moment moment = moment(when, request);
        Message message =
                Versions.found(lines.message(negotiationId, backchannelId, messageId, moment));
        if (!message.gone()) {
            register.record(caller, negotiationId, backchannelId, messageId, moment);
        }
        return message;
    }

    @GetMapping("/{backchannelId}/readings")
    @Permits(Action.READ_LINE_READINGS)
    @Operation(summary = "List who read an undisclosed line that you are on, newest first")
    ResponseEntity<Page<ReadingOfLine>> list(
            @PathVariable NegotiationId negotiationId,
            @PathVariable BackchannelId backchannelId,
            @ParameterObject @ModelAttribute PageForm page,
            ServletWebRequest request) {
        Ask ask = Ask.of(request, PageForm.class);
        int limit = ask.limit(page.limit());
        ask.check();
        RegisterId id = new RegisterId(backchannelId);
        return Parts.answer(request, () -> readings.list(id, page.cursor(), limit));
    }

    private static <T> List<T> items(ResponseEntity<Page<T>> answer) {
        Page<T> page = answer.getBody();
        return page == null ? List.of() : page.items();
    }

    private Moment moment(MomentForm when, ServletWebRequest request) {
        Ask ask = Ask.of(request, MomentForm.class);
        Moment moment = when.moment(ask);
        ask.check();
        readAfter.await(request.getRequest());
        return moment;
    }
}
