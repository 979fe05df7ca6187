package org.parley.api.custody;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.parley.api.command.ReadAfter;
import org.parley.api.read.Ask;
import org.parley.api.read.PageForm;
import org.parley.api.read.Parts;
import org.parley.api.security.Action;
import org.parley.api.security.Permits;
import org.parley.core.shared.CustodyId;
import org.parley.core.shared.NegotiationId;
import org.parley.projections.accreditation.Places;
import org.parley.projections.custody.ShreddingOnRecord;
import org.parley.projections.custody.Shreddings;
import org.parley.projections.support.Page;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** Shows auditors which briefs lost their content, by whom and when, and nothing of why. */
@RestController
class ShreddingAudit {

    private final Shreddings requests;
    private final Places places;
    private final ReadAfter readAfter;

    ShreddingAudit(Shreddings requests, Places places, ReadAfter readAfter) {
        this.requests = requests;
        this.places = places;
        this.readAfter = readAfter;
    }

    @GetMapping("/api/v1/audit/negotiations/{negotiationId}/shreddings")
    @Permits(Action.AUDIT_SHREDDINGS)
    @Operation(summary = "List who had the key of which brief destroyed, or asked to, newest first")
    ResponseEntity<Page<ShreddingOnRecord>> list(
            @PathVariable NegotiationId negotiationId,
            @ParameterObject @ModelAttribute PageForm page,
            ServletWebRequest request) {
        Ask ask = Ask.of(request, PageForm.class);
        int limit = ask.limit(page.limit());
        ask.check();
        readAfter.await(request.getRequest(), "automation");
        List<CustodyId> custodies =
                places.shortNames(negotiationId).keySet().stream()
                        .map(party -> new CustodyId(negotiationId, party))
                        .toList();
        return Parts.answer(request, () -> requests.onRecord(custodies, page.cursor(), limit));
    }
}
