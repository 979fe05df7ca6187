package org.parley.projections.dossier.brief;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.core.brief.event.BriefEvent;
import org.parley.core.shared.BriefId;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.PartyId;
import org.parley.core.shared.PartyRole;
import org.parley.core.shared.RedLineId;
import org.parley.projections.accreditation.Places;
import org.parley.projections.support.Facts;
import org.parley.projections.support.Moment;
import org.springframework.stereotype.Component;

/** Answers a party's own brief as of any moment. The party comes from the login. */
@Component
public class Briefs {

    private final Facts facts;
    private final Places places;

    Briefs(Facts facts, Places places) {
        this.facts = facts;
        this.places = places;
    }

    /** The brief; empty when nothing was in it at that moment. */
    public Brief of(BriefId id, PartyRole role, Moment moment) {
        BriefFold brief = fold(id, moment);
        return new Brief(
                id.negotiationId(),
                id.partyId(),
                brief.version(),
                brief.redLines(),
                brief.positions(),
                brief.incidentNotes(),
                brief.consultations(),
                role.mediates() ? confided(id, moment) : List.of());
    }

    /** A red line of the party's own, or null when it has none of that id. */
    public @Nullable RedLine redLine(BriefId id, RedLineId line, Moment moment) {
        return fold(id, moment).redLines().stream()
                .filter(one -> one.id().equals(line))
                .findFirst()
                .orElse(null);
    }

    private List<Confidence> confided(BriefId mediator, Moment moment) {
        NegotiationId negotiation = mediator.negotiationId();
        Moment there = new Moment(moment.asOf(), moment.occurredBy(), null);
        return places.shortNames(negotiation).entrySet().stream()
                .filter(party -> !party.getKey().equals(mediator.partyId()))
                .sorted(Map.Entry.comparingByValue())
                .map(party -> confidence(negotiation, party.getKey(), party.getValue(), there))
                .filter(one -> !one.redLines().isEmpty() || !one.positions().isEmpty())
                .toList();
    }

    private Confidence confidence(
            NegotiationId negotiation, PartyId party, String name, Moment moment) {
        BriefFold brief = fold(new BriefId(negotiation, party), moment);
        return new Confidence(name, party, brief.confidedLines(), brief.confidedPositions());
    }

    private BriefFold fold(BriefId id, Moment moment) {
        return BriefFold.of(moment.of(facts.of(id.toString(), BriefEvent.class)));
    }
}
