package org.parley.api.brief;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.parley.api.command.ReadAfter;
import org.parley.api.custody.Logbook;
import org.parley.api.read.Ask;
import org.parley.api.read.MomentForm;
import org.parley.api.read.Versions;
import org.parley.api.security.Action;
import org.parley.api.security.Caller;
import org.parley.api.security.Permits;
import org.parley.core.shared.Access;
import org.parley.core.shared.BriefId;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.RedLineId;
import org.parley.projections.accreditation.Accreditation;
import org.parley.projections.dossier.brief.Brief;
import org.parley.projections.dossier.brief.Briefs;
import org.parley.projections.dossier.brief.Confidence;
import org.parley.projections.dossier.brief.RedLine;
import org.parley.projections.support.Moment;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** Shows a delegate the brief of the own party. Nothing in a request names another party's. */
@RestController
@RequestMapping("/api/v1/negotiations/{negotiationId}/brief")
@Tag(name = "Brief")
class BriefReads {

    private final Briefs briefs;
    private final Logbook logbook;
    private final ReadAfter readAfter;

    BriefReads(Briefs briefs, Logbook logbook, ReadAfter readAfter) {
        this.briefs = briefs;
        this.logbook = logbook;
        this.readAfter = readAfter;
    }

    @GetMapping
    @Permits(Action.READ_BRIEF)
    @Operation(summary = "Show the brief of your own party, as of any moment")
    @Nullable Brief find(
            @PathVariable NegotiationId negotiationId,
            @ParameterObject @ModelAttribute MomentForm when,
            Caller caller,
            ServletWebRequest request) {
        Moment moment = moment(when, request);
        Accreditation seat = Versions.found(caller.accreditation());
        Brief brief = briefs.of(brief(seat), seat.role(), moment);
        boolean whole = !seat.role().mediates() && !brief.saysLess();
        Brief shown = Versions.answer(request, brief, brief.version(), whole);
        if (shown != null) {
            record(caller, shown, moment);
        }
        return shown;
    }

    /** It is in the logbook of each party whose secrets are in it, before anyone sees them. */
    private void record(Caller caller, Brief shown, Moment moment) {
        NegotiationId negotiation = shown.negotiationId();
        BriefId own = new BriefId(negotiation, shown.partyId());
        logbook.record(caller, own, Access.OWN, null, moment);
        Moment there = new Moment(moment.asOf(), moment.occurredBy(), null);
        for (Confidence confidence : shown.confided()) {
            BriefId confiding = new BriefId(negotiation, confidence.partyId());
            logbook.record(caller, confiding, Access.CONFIDENCE, null, there);
        }
    }

    @GetMapping("/red-lines/{redLineId}")
    @Permits(Action.READ_BRIEF)
    @Operation(summary = "Show a red line of your own party, as of any moment")
    RedLine find(
            @PathVariable NegotiationId negotiationId,
            @PathVariable RedLineId redLineId,
            @ParameterObject @ModelAttribute MomentForm when,
            Caller caller,
            ServletWebRequest request) {
        Moment moment = moment(when, request);
        Accreditation seat = Versions.found(caller.accreditation());
        RedLine line = Versions.found(briefs.redLine(brief(seat), redLineId, moment));
        logbook.record(caller, brief(seat), Access.OWN, redLineId, moment);
        return line;
    }

    private Moment moment(MomentForm when, ServletWebRequest request) {
        Ask ask = Ask.of(request, MomentForm.class);
        Moment moment = when.moment(ask);
        ask.check();
        readAfter.await(request.getRequest());
        return moment;
    }

    private static BriefId brief(Accreditation seat) {
        return new BriefId(seat.negotiationId(), seat.partyId());
    }
}
