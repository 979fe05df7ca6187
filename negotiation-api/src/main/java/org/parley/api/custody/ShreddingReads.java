package org.parley.api.custody;

import io.swagger.v3.oas.annotations.Operation;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.api.command.ReadAfter;
import org.parley.api.read.Ask;
import org.parley.api.read.PageForm;
import org.parley.api.read.Parts;
import org.parley.api.read.Versions;
import org.parley.api.security.Action;
import org.parley.api.security.Caller;
import org.parley.api.security.Permits;
import org.parley.core.shared.CustodyId;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.PartyId;
import org.parley.core.shared.ShreddingId;
import org.parley.projections.accreditation.Places;
import org.parley.projections.custody.Shredding;
import org.parley.projections.custody.Shreddings;
import org.parley.projections.support.Page;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * Shows requests to destroy the key of a brief: to the party whose brief it is, and to the
 * secretariat, which may be one of the two. Whoever reads after an approval of his own sees what
 * came of it.
 */
@RestController
class ShreddingReads {

    private final Shreddings requests;
    private final Places places;
    private final ReadAfter readAfter;

    ShreddingReads(Shreddings requests, Places places, ReadAfter readAfter) {
        this.requests = requests;
        this.places = places;
        this.readAfter = readAfter;
    }

    @GetMapping("/api/v1/negotiations/{negotiationId}/shreddings")
    @Permits(Action.READ_SHREDDINGS)
    @Operation(summary = "List requests to destroy the key of a brief, newest first")
    ResponseEntity<Page<Shredding>> list(
            @PathVariable NegotiationId negotiationId,
            @ParameterObject @ModelAttribute PageForm page,
            Caller caller,
            ServletWebRequest request) {
        Ask ask = Ask.of(request, PageForm.class);
        int limit = ask.limit(page.limit());
        ask.check();
        readAfter.await(request.getRequest(), "automation");
        List<CustodyId> custodies =
                parties(negotiationId, caller).stream()
                        .map(party -> new CustodyId(negotiationId, party))
                        .toList();
        return Parts.answer(request, () -> requests.list(custodies, page.cursor(), limit));
    }

    @GetMapping(ShreddingCommands.PATH + "/{shreddingId}")
    @Permits(Action.READ_SHREDDINGS)
    @Operation(summary = "Show a request to destroy the key of a brief, and what became of it")
    @Nullable Shredding find(
            @PathVariable NegotiationId negotiationId,
            @PathVariable PartyId partyId,
            @PathVariable ShreddingId shreddingId,
            Caller caller,
            ServletWebRequest request) {
        readAfter.await(request.getRequest(), "automation");
        CustodyId custody = new CustodyId(negotiationId, partyId);
        Shredding found =
                Versions.found(
                        parties(negotiationId, caller).contains(partyId)
                                ? requests.find(custody, shreddingId)
                                : null);
        return Versions.answer(request, found, found.version(), false);
    }

    /** Whose requests he sees: whoever has a seat those of his party, whatever else he is. */
    private Collection<PartyId> parties(NegotiationId negotiation, Caller caller) {
        PartyId own = caller.party();
        return own == null ? places.shortNames(negotiation).keySet() : List.of(own);
    }
}
