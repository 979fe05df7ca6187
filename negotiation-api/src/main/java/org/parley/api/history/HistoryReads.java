package org.parley.api.history;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.parley.api.command.ReadAfter;
import org.parley.api.read.Ask;
import org.parley.api.read.MomentForm;
import org.parley.api.read.PageForm;
import org.parley.api.read.Parts;
import org.parley.api.security.Action;
import org.parley.api.security.Permits;
import org.parley.core.shared.NegotiationId;
import org.parley.projections.history.Entry;
import org.parley.projections.history.Histories;
import org.parley.projections.history.HistoryFilter;
import org.parley.projections.support.Page;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** Lists what happened in a negotiation, in the order in which it was recorded. */
@RestController
@Tag(name = "History")
class HistoryReads {

    private final Histories histories;
    private final ReadAfter readAfter;

    HistoryReads(Histories histories, ReadAfter readAfter) {
        this.histories = histories;
        this.readAfter = readAfter;
    }

    @GetMapping("/api/v1/negotiations/{negotiationId}/history")
    @Permits(Action.READ_HISTORY)
    @Operation(summary = "List what happened at the table and to measures, event by event")
    ResponseEntity<Page<Entry>> list(
            @PathVariable NegotiationId negotiationId,
            @ParameterObject @ModelAttribute HistoryQuestion question,
            @ParameterObject @ModelAttribute MomentForm when,
            @ParameterObject @ModelAttribute PageForm page,
            ServletWebRequest request) {
        Ask ask = Ask.of(request, HistoryQuestion.class, MomentForm.class, PageForm.class);
        int limit = ask.limit(page.limit());
        HistoryFilter filter = question.filter(ask, when.moment(ask));
        ask.check();
        readAfter.await(request.getRequest(), "history");
        return Parts.answer(
                request, () -> histories.list(negotiationId, filter, page.cursor(), limit));
    }
}
