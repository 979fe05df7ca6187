package org.parley.api.history;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.parley.api.command.ReadAfter;
import org.parley.api.read.Ask;
import org.parley.api.read.MomentForm;
import org.parley.api.read.Times;
import org.parley.api.security.Action;
import org.parley.api.security.Permits;
import org.parley.api.table.Rows;
import org.parley.api.table.Table;
import org.parley.core.shared.NegotiationId;
import org.parley.projections.history.Entry;
import org.parley.projections.history.Histories;
import org.parley.projections.history.HistoryFilter;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** The whole of a history, written while it is read, so that its length does not matter. */
@RestController
@RequestMapping("/api/v1/negotiations/{negotiationId}/history")
@Tag(name = "History")
class HistoryExports {

    private static final String NDJSON = "application/x-ndjson";

    private static final Table<Entry> TABLE =
            new Table<Entry>()
                    .with("ordinal", Entry::ordinal)
                    .with("type", Entry::type)
                    .with("recordedAt", Entry::recordedAt)
                    .with("occurredOn", one -> Times.said(one.occurredOn()))
                    .with("actor", Entry::actor)
                    .with("party", Entry::party)
                    .with("authority", Entry::authority)
                    .with("onBehalf", Entry::onBehalf)
                    .with("summary", Entry::summary)
                    .with("source", Entry::source)
                    .with("marking", one -> one.marking() == null ? null : one.marking().label())
                    .with("stream", Entry::stream)
                    .with("version", Entry::version)
                    .with("correlationId", Entry::correlationId)
                    .with("data", Entry::data);

    private final Histories histories;
    private final ReadAfter readAfter;
    private final ObjectWriter json;

    HistoryExports(Histories histories, ReadAfter readAfter, JsonMapper json) {
        this.histories = histories;
        this.readAfter = readAfter;
        this.json = json.writer().without(StreamWriteFeature.AUTO_CLOSE_TARGET);
    }

    @GetMapping(produces = NDJSON)
    @Permits(Action.READ_HISTORY)
    @Operation(summary = "All of a history as CloudEvents, one a line")
    void events(
            @PathVariable NegotiationId negotiationId,
            @ParameterObject @ModelAttribute HistoryQuestion question,
            @ParameterObject @ModelAttribute MomentForm when,
            ServletWebRequest request,
            HttpServletResponse response)
            throws IOException {
        HistoryFilter filter = filter(question, when, request);
        response.setContentType(NDJSON);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                "attachment; filename=\"history-" + negotiationId + ".ndjson\"");
        OutputStream out = response.getOutputStream();
        each(
                negotiationId,
                filter,
                one -> {
                    json.writeValue(out, CloudEvent.of(negotiationId, one));
                    out.write('\n');
                });
    }

    @GetMapping(produces = {Table.CSV, Table.XLSX})
    @Permits(Action.READ_HISTORY)
    @Operation(summary = "All of a history as a table")
    Rows<Entry> table(
            @PathVariable NegotiationId negotiationId,
            @ParameterObject @ModelAttribute HistoryQuestion question,
            @ParameterObject @ModelAttribute MomentForm when,
            ServletWebRequest request) {
        HistoryFilter filter = filter(question, when, request);
        return new Rows<>(
                "history-" + negotiationId,
                TABLE,
                each -> histories.all(negotiationId, filter, each));
    }

    private HistoryFilter filter(
            HistoryQuestion question, MomentForm when, ServletWebRequest request) {
        Ask ask = Ask.of(request, HistoryQuestion.class, MomentForm.class);
        HistoryFilter filter = question.filter(ask, when.moment(ask));
        ask.check();
        readAfter.await(request.getRequest(), "history");
        return filter;
    }

    private void each(NegotiationId negotiation, HistoryFilter filter, Writing writing)
            throws IOException {
        try {
            histories.all(negotiation, filter, writing);
        } catch (UncheckedIOException gone) {
            throw gone.getCause();
        }
    }

    private interface Writing extends Consumer<Entry> {

        void write(Entry one) throws IOException;

        @Override
        default void accept(Entry one) {
            try {
                write(one);
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        }
    }
}
