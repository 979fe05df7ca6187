package org.parley.projections.dossier.measure;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.core.measure.event.MeasureEvent;
import org.parley.core.shared.MeasureId;
import org.parley.core.shared.MilestoneId;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.PartyId;
import org.parley.projections.accreditation.Place;
import org.parley.projections.accreditation.Places;
import org.parley.projections.support.Facts;
import org.parley.projections.support.Moment;
import org.springframework.stereotype.Component;

/** Answers single measures and milestones as of any moment. */
@Component
public class Measures {

    private final Facts facts;
    private final Places places;
    private final Clock clock;

    Measures(Facts facts, Places places, Clock clock) {
        this.facts = facts;
        this.places = places;
        this.clock = clock;
    }

    /** The measure, or null when there was none at that moment. */
    public @Nullable Measure find(MeasureId id, Moment moment) {
        NegotiationId negotiation = places.negotiationOf(id);
        return negotiation == null ? null : find(id, moment, names(negotiation));
    }

    /** The milestone, or null when there was none at that moment. */
    public @Nullable Milestone find(MilestoneId id, Moment moment) {
        Place place = places.placeOf(id);
        Measure measure = place == null ? null : find(place.measureId(), moment);
        return measure == null
                ? null
                : measure.milestones().stream()
                        .filter(one -> one.id().equals(id))
                        .findFirst()
                        .orElse(null);
    }

    /** All measures of a negotiation that there were at that moment, oldest first. */
    public List<Measure> all(NegotiationId negotiation, Moment moment) {
        Function<PartyId, String> names = names(negotiation);
        return places.measuresOf(negotiation).stream()
                .flatMap(id -> Stream.ofNullable(find(id, moment, names)))
                .toList();
    }

    /** The same, each in one line. */
    public List<MeasureInShort> inShort(NegotiationId negotiation, Moment moment) {
        return all(negotiation, moment).stream().map(MeasureInShort::of).toList();
    }

    private @Nullable Measure find(MeasureId id, Moment moment, Function<PartyId, String> names) {
        return MeasureFold.of(moment.of(facts.of(id.toString(), MeasureEvent.class)))
                .measure(moment.today(clock), names);
    }

    private Function<PartyId, String> names(NegotiationId negotiation) {
        Map<PartyId, String> names = places.shortNames(negotiation);
        return party -> names.getOrDefault(party, party.toString());
    }
}
