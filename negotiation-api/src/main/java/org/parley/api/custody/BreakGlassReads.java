package org.parley.api.custody;

import io.swagger.v3.oas.annotations.Operation;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.parley.api.read.Ask;
import org.parley.api.read.PageForm;
import org.parley.api.read.Parts;
import org.parley.api.read.Versions;
import org.parley.api.security.Action;
import org.parley.api.security.Caller;
import org.parley.api.security.GlobalRole;
import org.parley.api.security.Permits;
import org.parley.core.shared.BreakGlassId;
import org.parley.core.shared.CustodyId;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.PartyId;
import org.parley.projections.accreditation.Places;
import org.parley.projections.custody.BreakGlass;
import org.parley.projections.custody.BreakGlasses;
import org.parley.projections.support.Page;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * Shows requests to read a brief: to the party whose brief it is, to the auditor who asked, and to
 * the secretariat, which may be the second of two who approve. To them it shows nothing of a brief.
 */
@RestController
class BreakGlassReads {

    private final BreakGlasses requests;
    private final Places places;

    BreakGlassReads(BreakGlasses requests, Places places) {
        this.requests = requests;
        this.places = places;
    }

    @GetMapping("/api/v1/negotiations/{negotiationId}/break-glass")
    @Permits(Action.READ_BREAK_GLASS)
    @Operation(summary = "List requests to read a brief that concern you, newest first")
    ResponseEntity<Page<BreakGlass>> list(
            @PathVariable NegotiationId negotiationId,
            @ParameterObject @ModelAttribute PageForm page,
            Caller caller,
            ServletWebRequest request) {
        Ask ask = Ask.of(request, PageForm.class);
        int limit = ask.limit(page.limit());
        ask.check();
        List<CustodyId> custodies =
                parties(negotiationId, caller).stream()
                        .map(party -> new CustodyId(negotiationId, party))
                        .toList();
        return Parts.answer(
                request, () -> requests.list(custodies, concerning(caller), page.cursor(), limit));
    }

    @GetMapping(BreakGlassCommands.PATH + "/{breakGlassId}")
    @Permits(Action.READ_BREAK_GLASS)
    @Operation(summary = "Show a request to read a brief, and what became of it")
    @Nullable BreakGlass find(
            @PathVariable NegotiationId negotiationId,
            @PathVariable PartyId partyId,
            @PathVariable BreakGlassId breakGlassId,
            Caller caller,
            ServletWebRequest request) {
        BreakGlass found =
                Versions.found(
                        requests.find(
                                new CustodyId(negotiationId, partyId),
                                breakGlassId,
                                concerning(caller)));
        return Versions.answer(request, found, found.version(), false);
    }

    private Collection<PartyId> parties(NegotiationId negotiation, Caller caller) {
        PartyId own = caller.party();
        return own == null ? places.shortNames(negotiation).keySet() : List.of(own);
    }

    /** Whoever has a seat sees what concerns his party, whatever else he is. */
    private static Predicate<BreakGlass> concerning(Caller caller) {
        PartyId own = caller.party();
        if (own != null) {
            return one -> one.partyId().equals(own);
        }
        return caller.is(GlobalRole.SECRETARIAT)
                ? _ -> true
                : one -> one.auditor().equals(caller.username());
    }
}
