package org.parley.api.history;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.parley.api.command.ReadAfter;
import org.parley.api.problem.Fault;
import org.parley.api.problem.Problem;
import org.parley.api.read.Ask;
import org.parley.api.read.Versions;
import org.parley.api.security.Action;
import org.parley.api.security.Permits;
import org.parley.core.shared.NegotiationId;
import org.parley.projections.dossier.Comparison;
import org.parley.projections.dossier.Comparisons;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** Shows what differs between two moments of a negotiation. */
@RestController
@Tag(name = "History")
class ChangeReads {

    private final Comparisons comparisons;
    private final ReadAfter readAfter;

    ChangeReads(Comparisons comparisons, ReadAfter readAfter) {
        this.comparisons = comparisons;
        this.readAfter = readAfter;
    }

    @GetMapping("/api/v1/negotiations/{negotiationId}/changes")
    @Permits(Action.READ_HISTORY)
    @Operation(
            summary =
                    "Show what differs between two moments, field by field, and which events did it")
    Comparison between(
            @PathVariable NegotiationId negotiationId,
            @ParameterObject @ModelAttribute SpanForm span,
            ServletWebRequest request) {
        Ask ask = Ask.of(request, SpanForm.class);
        var first = span.first(ask);
        var second = span.second(ask);
        ask.check();
        readAfter.await(request.getRequest(), "automation");
        try {
            return Versions.found(comparisons.between(negotiationId, first, second));
        } catch (IllegalArgumentException e) {
            throw Problem.of(Fault.inParameter("from", String.valueOf(e.getMessage()))).refused();
        }
    }
}
