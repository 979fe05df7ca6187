package org.parley.projections.dossier.incident;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.core.incident.event.IncidentEvent;
import org.parley.core.measure.event.MeasureEvent;
import org.parley.core.negotiation.event.NegotiationEvent;
import org.parley.core.shared.IncidentId;
import org.parley.core.shared.MeasureId;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.PartyId;
import org.parley.projections.accreditation.Places;
import org.parley.projections.support.Fact;
import org.parley.projections.support.Facts;
import org.parley.projections.support.Moment;
import org.springframework.stereotype.Component;

/** Answers incidents as of any moment. */
@Component
public class Incidents {

    private final Facts facts;
    private final Places places;
    private final Clock clock;

    Incidents(Facts facts, Places places, Clock clock) {
        this.facts = facts;
        this.places = places;
        this.clock = clock;
    }

    /** The incident, or null when there was none at that moment. */
    public @Nullable Incident find(IncidentId id, Moment moment) {
        NegotiationId negotiation = places.negotiationOf(id);
        if (negotiation == null) {
            return null;
        }
        List<Fact<IncidentEvent>> recorded = facts.of(id.toString(), IncidentEvent.class);
        Consequences consequences = consequences(negotiation, moment.elsewhere(recorded));
        return IncidentFold.of(moment.of(recorded))
                .incident(moment.instant(clock), names(negotiation), consequences);
    }

    /** All incidents of a negotiation that there were at that moment, oldest first. */
    public List<Incident> all(NegotiationId negotiation, Moment moment) {
        List<IncidentId> ids = places.incidentsOf(negotiation);
        if (ids.isEmpty()) {
            return List.of();
        }
        Function<PartyId, String> names = names(negotiation);
        Consequences consequences = consequences(negotiation, moment);
        Instant now = moment.instant(clock);
        return ids.stream()
                .map(id -> fold(id, moment))
                .flatMap(fold -> Stream.ofNullable(fold.incident(now, names, consequences)))
                .toList();
    }

    /**
     * All incidents that there were at that moment.
     *
     * @param only the negotiations that are looked at, or null for all
     */
    public List<Incident> all(@Nullable List<NegotiationId> only, Moment moment) {
        List<NegotiationId> where = only == null ? places.withIncidents() : only;
        return where.stream().flatMap(one -> all(one, moment).stream()).toList();
    }

    /** Those of a negotiation, each in one line. */
    public List<IncidentInShort> inShort(NegotiationId negotiation, Moment moment) {
        return all(negotiation, moment).stream().map(IncidentInShort::of).toList();
    }

    /** The incidents of a negotiation, oldest first. */
    public List<IncidentId> of(NegotiationId negotiation) {
        return places.incidentsOf(negotiation);
    }

    /**
     * How an incident came from what it was at one moment to what it was at another: first what it
     * was, then what each event between made of it. What was done over it is told elsewhere.
     */
    public List<Step> steps(IncidentId id, NegotiationId negotiation, Moment from, Moment to) {
        List<Fact<IncidentEvent>> recorded = facts.of(id.toString(), IncidentEvent.class);
        List<Fact<IncidentEvent>> before = from.of(recorded);
        List<Fact<IncidentEvent>> all = to.of(recorded);
        Function<PartyId, String> names = names(negotiation);
        Consequences none = new Consequences(names);
        Instant now = to.instant(clock);
        IncidentFold fold = IncidentFold.of(before);
        List<Step> steps = new ArrayList<>();
        steps.add(new Step(null, fold.incident(now, names, none)));
        for (Fact<IncidentEvent> fact :
                all.subList(Math.min(before.size(), all.size()), all.size())) {
            fold.take(fact);
            steps.add(new Step(fact, fold.incident(now, names, none)));
        }
        return steps;
    }

    /**
     * @param fact what happened, or null for how it was before
     * @param after the incident then, or null when there was none
     */
    public record Step(@Nullable Fact<IncidentEvent> fact, @Nullable Incident after) {}

    private IncidentFold fold(IncidentId id, Moment moment) {
        return IncidentFold.of(moment.of(facts.of(id.toString(), IncidentEvent.class)));
    }

    private Consequences consequences(NegotiationId negotiation, Moment moment) {
        Consequences told = new Consequences(names(negotiation));
        moment.of(facts.of(negotiation.toString(), NegotiationEvent.class)).forEach(told::take);
        for (MeasureId measure : places.measuresOf(negotiation)) {
            told.take(moment.of(facts.of(measure.toString(), MeasureEvent.class)));
        }
        return told;
    }

    private Function<PartyId, String> names(NegotiationId negotiation) {
        Map<PartyId, String> names = places.shortNames(negotiation);
        return party -> names.getOrDefault(party, party.toString());
    }
}
