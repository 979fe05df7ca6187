package org.parley.api.custody;

import io.swagger.v3.oas.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.parley.api.read.Ask;
import org.parley.api.read.MomentForm;
import org.parley.api.read.Versions;
import org.parley.api.security.Action;
import org.parley.api.security.Caller;
import org.parley.api.security.Permits;
import org.parley.core.shared.Access;
import org.parley.core.shared.BriefId;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.PartyId;
import org.parley.core.shared.PartyRole;
import org.parley.projections.dossier.brief.Brief;
import org.parley.projections.dossier.brief.Briefs;
import org.parley.projections.support.Moment;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** Shows a brief to the auditor whom two people let in, as long as that lasts. */
@RestController
class OpenedBriefs {

    private final Briefs briefs;
    private final Logbook logbook;

    OpenedBriefs(Briefs briefs, Logbook logbook) {
        this.briefs = briefs;
        this.logbook = logbook;
    }

    /** It is recorded before anything is loaded: that he may is decided there. */
    @GetMapping("/api/v1/negotiations/{negotiationId}/parties/{partyId}/brief")
    @Permits(Action.READ_OPENED_BRIEF)
    @Operation(summary = "Show the brief of a party to an auditor who was let in")
    @Nullable Brief find(
            @PathVariable NegotiationId negotiationId,
            @PathVariable PartyId partyId,
            @ParameterObject @ModelAttribute MomentForm when,
            Caller caller,
            ServletWebRequest request) {
        Ask ask = Ask.of(request, MomentForm.class);
        Moment moment = when.moment(ask);
        ask.check();
        BriefId id = new BriefId(negotiationId, partyId);
        logbook.record(caller, id, Access.BREAK_GLASS, null, moment);
        Brief brief = briefs.of(id, PartyRole.PRINCIPAL, moment);
        return Versions.answer(request, brief, brief.version(), false);
    }
}
