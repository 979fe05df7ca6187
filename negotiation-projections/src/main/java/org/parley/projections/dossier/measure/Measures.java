package org.parley.projections.dossier.measure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
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
import org.parley.projections.support.Fact;
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

    /** The measure as it is now, and when it last changed; null when there is none. */
    public @Nullable Recorded recorded(MeasureId id) {
        NegotiationId negotiation = places.negotiationOf(id);
        List<Fact<MeasureEvent>> all = facts.of(id.toString(), MeasureEvent.class);
        if (negotiation == null || all.isEmpty()) {
            return null;
        }
        Measure measure = MeasureFold.of(all).measure(Moment.NOW.today(clock), names(negotiation));
        return measure == null ? null : new Recorded(measure, all.getLast().recordedAt());
    }

    /** All measures of a negotiation that there were at that moment, oldest first. */
    public List<Measure> all(NegotiationId negotiation, Moment moment) {
        Function<PartyId, String> names = names(negotiation);
        return places.measuresOf(negotiation).stream()
                .flatMap(id -> Stream.ofNullable(find(id, moment, names)))
                .toList();
    }

    /**
     * All measures that there were at that moment.
     *
     * @param only the negotiations that are looked at, or null for all
     */
    public List<Measure> all(@Nullable List<NegotiationId> only, Moment moment) {
        List<NegotiationId> where = only == null ? places.withMeasures() : only;
        return where.stream().flatMap(one -> all(one, moment).stream()).toList();
    }

    /** The same, each in one line. */
    public List<MeasureInShort> inShort(NegotiationId negotiation, Moment moment) {
        return all(negotiation, moment).stream().map(MeasureInShort::of).toList();
    }

    /** The measures of a negotiation, oldest first. */
    public List<MeasureId> of(NegotiationId negotiation) {
        return places.measuresOf(negotiation);
    }

    /**
     * How a measure came from what it was at one moment to what it was at another: first what it
     * was, then what each event between made of it, all as on the day of the second moment.
     */
    public List<Step> steps(MeasureId id, NegotiationId negotiation, Moment from, Moment to) {
        List<Fact<MeasureEvent>> recorded = facts.of(id.toString(), MeasureEvent.class);
        List<Fact<MeasureEvent>> before = from.of(recorded);
        List<Fact<MeasureEvent>> all = to.of(recorded);
        Function<PartyId, String> names = names(negotiation);
        LocalDate today = to.today(clock);
        MeasureFold fold = MeasureFold.of(before);
        List<Step> steps = new ArrayList<>();
        steps.add(new Step(null, fold.measure(today, names)));
        for (Fact<MeasureEvent> fact :
                all.subList(Math.min(before.size(), all.size()), all.size())) {
            fold.take(fact);
            steps.add(new Step(fact, fold.measure(today, names)));
        }
        return steps;
    }

    /**
     * @param fact what happened, or null for how it was before
     * @param after the measure then, or null when there was none
     */
    public record Step(@Nullable Fact<MeasureEvent> fact, @Nullable Measure after) {}

    private @Nullable Measure find(MeasureId id, Moment moment, Function<PartyId, String> names) {
        return MeasureFold.of(moment.of(facts.of(id.toString(), MeasureEvent.class)))
                .measure(moment.today(clock), names);
    }

    private Function<PartyId, String> names(NegotiationId negotiation) {
        Map<PartyId, String> names = places.shortNames(negotiation);
        return party -> names.getOrDefault(party, party.toString());
    }
}
