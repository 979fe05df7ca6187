package org.parley.projections.dossier;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.core.negotiation.event.NegotiationEvent;
import org.parley.core.negotiation.event.RoundEvent;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.RoundId;
import org.parley.projections.support.Fact;
import org.parley.projections.support.Facts;
import org.springframework.stereotype.Component;

/** Answers the rounds of a negotiation as they stand in the record. */
@Component
public class Sittings {

    private final Facts facts;

    Sittings(Facts facts) {
        this.facts = facts;
    }

    /** All of them, in the order in which they were opened. */
    public List<Sitting> of(NegotiationId negotiation) {
        RoundsFold rounds = new RoundsFold();
        Map<RoundId, Fact<?>> last = new LinkedHashMap<>();
        for (Fact<NegotiationEvent> fact :
                facts.of(negotiation.toString(), NegotiationEvent.class)) {
            if (fact.event() instanceof RoundEvent event) {
                rounds.take(event, fact.occurredOn());
                last.put(event.roundId(), fact);
            }
        }
        return rounds.rounds().stream().map(round -> sitting(round, last)).toList();
    }

    private static Sitting sitting(Round round, Map<RoundId, Fact<?>> last) {
        Fact<?> fact = last.get(round.id());
        if (fact == null) {
            throw new IllegalStateException("a round that nothing opened");
        }
        return new Sitting(round, fact.recordedAt(), fact.sequence());
    }
}
