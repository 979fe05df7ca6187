package org.parley.projections.dossier;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.core.negotiation.event.NegotiationEvent;
import org.parley.core.shared.NegotiationId;
import org.parley.projections.dossier.incident.Incidents;
import org.parley.projections.dossier.measure.Measures;
import org.parley.projections.support.Fact;
import org.parley.projections.support.Facts;
import org.parley.projections.support.Moment;
import org.springframework.stereotype.Component;

/** Answers what all parties of a negotiation share, as of any moment. */
@Component
public class Dossiers {

    private final Facts facts;
    private final Measures measures;
    private final Incidents incidents;

    Dossiers(Facts facts, Measures measures, Incidents incidents) {
        this.facts = facts;
        this.measures = measures;
        this.incidents = incidents;
    }

    /** The dossier, or null when there was none at that moment. */
    public @Nullable Dossier find(NegotiationId id, Moment moment) {
        List<Fact<NegotiationEvent>> recorded = facts.of(id.toString(), NegotiationEvent.class);
        TableFold table = TableFold.of(moment.of(recorded));
        Moment there = moment.elsewhere(recorded);
        return table.dossier(measures.inShort(id, there), incidents.inShort(id, there));
    }

    /** The version of the table now, -1 when there is none. */
    public long version(NegotiationId id) {
        return facts.length(id.toString()) - 1;
    }
}
