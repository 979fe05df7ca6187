package org.parley.api.negotiation;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.api.command.ReadAfter;
import org.parley.api.read.Ask;
import org.parley.api.read.MomentForm;
import org.parley.api.read.PageForm;
import org.parley.api.read.Parts;
import org.parley.api.read.Scope;
import org.parley.api.read.Versions;
import org.parley.api.security.Action;
import org.parley.api.security.Caller;
import org.parley.api.security.Permits;
import org.parley.core.shared.NegotiationId;
import org.parley.projections.dossier.Dossier;
import org.parley.projections.dossier.Dossiers;
import org.parley.projections.portfolio.NegotiationInShort;
import org.parley.projections.portfolio.Portfolio;
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

/** Lists negotiations and shows what all parties of one share. */
@RestController
@RequestMapping("/api/v1/negotiations")
@Tag(name = "Negotiations")
class NegotiationReads {

    private final Portfolio portfolio;
    private final Dossiers dossiers;
    private final Scope scope;
    private final ReadAfter readAfter;

    NegotiationReads(Portfolio portfolio, Dossiers dossiers, Scope scope, ReadAfter readAfter) {
        this.portfolio = portfolio;
        this.dossiers = dossiers;
        this.scope = scope;
        this.readAfter = readAfter;
    }

    @GetMapping
    @Permits(Action.READ_PORTFOLIO)
    @Operation(summary = "List the negotiations that you may see, in order of title")
    ResponseEntity<Page<NegotiationInShort>> list(
            @ParameterObject @ModelAttribute PageForm page,
            Caller caller,
            ServletWebRequest request) {
        Ask ask = Ask.of(request, PageForm.class);
        int limit = ask.limit(page.limit());
        ask.check();
        readAfter.await(request.getRequest(), "portfolio");
        @Nullable List<NegotiationId> only = scope.of(caller);
        return Parts.answer(request, () -> portfolio.list(only, page.cursor(), limit));
    }

    @GetMapping("/{negotiationId}")
    @Permits(Action.READ_DOSSIER)
    @Operation(summary = "Show the dossier of a negotiation, as of any moment")
    @Nullable Dossier find(
            @PathVariable NegotiationId negotiationId,
            @ParameterObject @ModelAttribute MomentForm when,
            ServletWebRequest request) {
        Ask ask = Ask.of(request, MomentForm.class);
        Moment moment = when.moment(ask);
        ask.check();
        readAfter.await(request.getRequest(), "automation");
        Dossier dossier = Versions.found(dossiers.find(negotiationId, moment));
        return Versions.answer(request, dossier, dossier.version(), dossier.measures().isEmpty());
    }
}
