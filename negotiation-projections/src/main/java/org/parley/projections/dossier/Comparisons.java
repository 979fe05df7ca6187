package org.parley.projections.dossier;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.core.negotiation.event.NegotiationEvent;
import org.parley.core.shared.IncidentId;
import org.parley.core.shared.MeasureId;
import org.parley.core.shared.NegotiationId;
import org.parley.projections.dossier.incident.Incidents;
import org.parley.projections.dossier.measure.Measures;
import org.parley.projections.support.Fact;
import org.parley.projections.support.Facts;
import org.parley.projections.support.Json;
import org.parley.projections.support.Moment;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * Answers what differs between two moments of the record. The streams are folded from the first
 * moment on, and after each event the view is compared with the one before it, so that each change
 * is known to its event. Whether something is late is reckoned for one and the same day, that of
 * the second moment: days pass without events.
 */
@Component
public class Comparisons {

    /** How many events may lie between. */
    public static final int MOST = 1_000;

    private final Facts facts;
    private final Measures measures;
    private final Incidents incidents;

    Comparisons(Facts facts, Measures measures, Incidents incidents) {
        this.facts = facts;
        this.measures = measures;
        this.incidents = incidents;
    }

    /**
     * @return null when there was no such negotiation at the second moment
     * @throws IllegalArgumentException when the first moment lies after the second, or more events
     *     between them than can be compared at once
     */
    public @Nullable Comparison between(NegotiationId id, Moment from, Moment to) {
        List<Fact<NegotiationEvent>> recorded = facts.of(id.toString(), NegotiationEvent.class);
        List<Fact<NegotiationEvent>> before = from.of(recorded);
        List<Fact<NegotiationEvent>> all = to.of(recorded);
        if (all.isEmpty()) {
            return null;
        }
        if (before.size() > all.size()) {
            throw new IllegalArgumentException("must not lie after the other moment");
        }
        requireFew(all.size() - before.size());
        Told told = new Told();
        table(id, before, all.subList(before.size(), all.size()), told);
        measures(id, from.elsewhere(recorded), to.elsewhere(recorded), told);
        incidents(id, from.elsewhere(recorded), to.elsewhere(recorded), told);
        return told.comparison(before.size() - 1L, all.size() - 1L);
    }

    private static void table(
            NegotiationId id,
            List<Fact<NegotiationEvent>> before,
            List<Fact<NegotiationEvent>> steps,
            Told told) {
        TableFold table = TableFold.of(before);
        told.begin("", tree(table.dossier(List.of(), List.of())));
        for (Fact<NegotiationEvent> step : steps) {
            table.take(step);
            told.step(
                    ChangingEvent.of(id.toString(), step),
                    tree(table.dossier(List.of(), List.of())));
        }
        told.end();
    }

    private void measures(NegotiationId id, Moment from, Moment to, Told told) {
        for (MeasureId measure : measures.of(id)) {
            List<Measures.Step> steps = measures.steps(measure, id, from, to);
            if (steps.size() > 1) {
                requireFew(steps.size() + told.events.size());
                told.begin("/measures/" + measure, tree(steps.getFirst().after()));
                steps.stream()
                        .skip(1)
                        .forEach(step ->
                                told.step(
                                        ChangingEvent.of(
                                                measure.toString(), requireNonNull(step.fact())),
                                        tree(step.after())));
                told.end();
            }
        }
    }

    private void incidents(NegotiationId id, Moment from, Moment to, Told told) {
        for (IncidentId incident : incidents.of(id)) {
            List<Incidents.Step> steps = incidents.steps(incident, id, from, to);
            if (steps.size() > 1) {
                requireFew(steps.size() + told.events.size());
                told.begin("/incidents/" + incident, tree(steps.getFirst().after()));
                steps.stream()
                        .skip(1)
                        .forEach(step ->
                                told.step(
                                        ChangingEvent.of(
                                                incident.toString(), requireNonNull(step.fact())),
                                        tree(step.after())));
                told.end();
            }
        }
    }

    private static void requireFew(int events) {
        if (events > MOST) {
            throw new IllegalArgumentException(
                    "more than "
                            + MOST
                            + " events lie between the two moments; ask for a shorter span");
        }
    }

    private static @Nullable JsonNode tree(@Nullable Object view) {
        return view == null ? null : Json.treeOf(view);
    }

    /** What was found so far. */
    private static final class Told {

        private final List<Change> changes = new ArrayList<>();
        private final List<ChangingEvent> events = new ArrayList<>();
        private final List<Set<String>> touched = new ArrayList<>();
        private String root = "";
        private @Nullable JsonNode first;
        private @Nullable JsonNode last;
        private int begin;

        void begin(String path, @Nullable JsonNode view) {
            root = path;
            first = view;
            last = view;
            begin = events.size();
        }

        void step(ChangingEvent event, @Nullable JsonNode view) {
            events.add(event);
            touched.add(Differences.between(last, view).keySet());
            last = view;
        }

        void end() {
            Differences.between(first, last)
                    .forEach((path, pair) ->
                            changes.add(
                                    new Change(
                                            root + path, pair.before(), pair.after(), by(path))));
        }

        private List<ChangingEvent> by(String path) {
            List<ChangingEvent> by = new ArrayList<>();
            for (int i = begin; i < events.size(); i++) {
                if (touched.get(i).stream().anyMatch(one -> isWithin(one, path))) {
                    by.add(events.get(i));
                }
            }
            return by;
        }

        private static boolean isWithin(String one, String other) {
            return one.equals(other) || one.startsWith(other + "/") || other.startsWith(one + "/");
        }

        Comparison comparison(long from, long to) {
            List<ChangingEvent> inOrder =
                    events.stream()
                            .sorted(Comparator.comparing(ChangingEvent::recordedAt))
                            .toList();
            return new Comparison(from, to, changes, inOrder);
        }
    }
}
