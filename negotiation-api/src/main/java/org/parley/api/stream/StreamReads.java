package org.parley.api.stream;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.parley.api.alert.Alerts;
import org.parley.api.history.CloudEvent;
import org.parley.api.read.Ask;
import org.parley.api.security.Action;
import org.parley.api.security.Permits;
import org.parley.api.stream.StreamForm.Start;
import org.parley.core.shared.NegotiationId;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** Tells what happens while it happens. */
@RestController
@Tag(name = "History")
class StreamReads {

    private static final String RESUMING =
            "Server-sent events, each a CloudEvent as the history has it. A stream that broke off"
                    + " goes on with the header Last-Event-ID, on any node.";

    private final Streams streams;
    private final Sights sights;
    private final Alerts alerts;

    StreamReads(Streams streams, Sights sights, Alerts alerts) {
        this.streams = streams;
        this.alerts = alerts;
        this.sights = sights;
    }

    @GetMapping(path = "/api/v1/negotiations/{negotiationId}/stream", produces = Line.TYPE)
    @Permits(Action.READ_HISTORY)
    @Operation(summary = "Watch what happens in a negotiation", description = RESUMING)
    void one(
            @PathVariable NegotiationId negotiationId,
            @ParameterObject @ModelAttribute StreamForm form,
            ServletWebRequest request,
            HttpServletResponse response)
            throws IOException {
        open(
                negotiationId.toString(),
                form,
                CloudEvent::alone,
                sights.of(request.getRequest(), negotiationId),
                request,
                response);
    }

    @GetMapping(path = "/api/v1/stream", produces = Line.TYPE)
    @Permits(Action.READ_HISTORY)
    @Operation(
            summary = "Watch what happens in all negotiations that one may read the history of",
            description = RESUMING)
    void all(
            @ParameterObject @ModelAttribute StreamForm form,
            ServletWebRequest request,
            HttpServletResponse response)
            throws IOException {
        open(
                "",
                form,
                CloudEvent::alone,
                sights.ofAll(request.getRequest(), Action.READ_HISTORY),
                request,
                response);
    }

    @GetMapping(path = "/api/v1/alerts/stream", produces = Line.TYPE)
    @Permits(Action.READ_MEASURES)
    @Operation(
            summary =
                    "Be alerted to what is due, late, found, beyond a limit or called in question",
            description =
                    "Server-sent events, each an alert, of all measures that one may read. Resumable"
                            + " with the header Last-Event-ID, on any node.")
    void alerts(
            @ParameterObject @ModelAttribute StreamForm form,
            ServletWebRequest request,
            HttpServletResponse response)
            throws IOException {
        open(
                "alerts",
                form,
                alerts::of,
                sights.ofAll(request.getRequest(), Action.READ_MEASURES),
                request,
                response);
    }

    private void open(
            String scope,
            StreamForm form,
            Telling<?> telling,
            Supplier<@Nullable Sight> sight,
            ServletWebRequest request,
            HttpServletResponse response)
            throws IOException {
        Ask ask = Ask.of(request, StreamForm.class);
        Start start = form.start(ask);
        ask.check();
        streams.open(request.getRequest(), response, scope, start, telling, sight);
    }
}
