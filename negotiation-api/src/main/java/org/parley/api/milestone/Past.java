package org.parley.api.milestone;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.NegotiationId;
import org.parley.projections.dossier.measure.Measure;
import org.parley.projections.dossier.measure.Measures;
import org.parley.projections.dossier.measure.Milestone;
import org.parley.projections.dossier.measure.Phase;
import org.parley.projections.milestone.Grouping;
import org.parley.projections.milestone.LinesInHand;
import org.parley.projections.milestone.MeasureInHand;
import org.parley.projections.milestone.MeasuresInHand;
import org.parley.projections.milestone.MilestoneFilter;
import org.parley.projections.milestone.MilestoneLine;
import org.parley.projections.milestone.Milestones;
import org.parley.projections.milestone.Progress;
import org.parley.projections.milestone.ProgressReport;
import org.parley.projections.support.Moment;
import org.parley.projections.support.Page;
import org.springframework.stereotype.Component;

/** Measures and the lines of their milestones as of any moment, folded from their streams. */
@Component
public class Past {

    private final Measures measures;
    private final Milestones milestones;
    private final ProgressReport report;

    Past(Measures measures, Milestones milestones, ProgressReport report) {
        this.measures = measures;
        this.milestones = milestones;
        this.report = report;
    }

    /** All that the filter's scope and negotiation let one see at that moment. */
    LinesInHand at(Moment moment, MilestoneFilter filter) {
        return lines(only(filter), moment);
    }

    /**
     * How far milestones were then, group by group.
     *
     * @throws IllegalArgumentException when the cursor is not of this list
     */
    Page<Progress> by(
            Moment moment,
            Grouping grouping,
            MilestoneFilter filter,
            @Nullable String cursor,
            int limit) {
        return report.past(
                grouping,
                filter,
                cursor,
                limit,
                some -> lines(some == null ? only(filter) : some, moment));
    }

    /** The same lines, each with what has changed since that moment. */
    List<Progress> compared(
            List<Progress> now, Grouping grouping, MilestoneFilter filter, Moment then) {
        List<NegotiationId> some = report.negotiationsOf(grouping, now);
        Map<String, Progress> before =
                lines(some == null ? only(filter) : some, then).by(grouping, filter).stream()
                        .collect(Collectors.toMap(Progress::key, one -> one));
        return now.stream().map(one -> one.since(before.get(one.key()))).toList();
    }

    /** The measures themselves. */
    public MeasuresInHand measures(Moment moment, MilestoneFilter filter) {
        @Nullable List<NegotiationId> some = only(filter);
        Map<NegotiationId, String> titles = milestones.titles(some);
        return new MeasuresInHand(
                measures.all(some, moment).stream().map(one -> inHand(one, titles)).toList());
    }

    private LinesInHand lines(@Nullable List<NegotiationId> some, Moment moment) {
        Map<NegotiationId, String> titles = milestones.titles(some);
        return new LinesInHand(
                measures.all(some, moment).stream()
                        .flatMap(measure ->
                                measure.phases().stream()
                                        .flatMap(phase -> lines(measure, phase, titles).stream()))
                        .toList());
    }

    private static @Nullable List<NegotiationId> only(MilestoneFilter filter) {
        NegotiationId one = filter.negotiationId();
        List<NegotiationId> scope = filter.only();
        if (one == null) {
            return scope;
        }
        return scope == null || scope.contains(one) ? List.of(one) : List.of();
    }

    private static MeasureInHand inHand(Measure measure, Map<NegotiationId, String> titles) {
        return new MeasureInHand(
                measure.id(),
                measure.negotiationId(),
                measure.title(),
                measure.category(),
                measure.mode(),
                measure.standing(),
                measure.phases().stream().map(phase -> lines(measure, phase, titles)).toList(),
                measure.milestones().stream()
                        .collect(Collectors.toMap(Milestone::id, Milestone::dependsOn)));
    }

    private static List<MilestoneLine> lines(
            Measure measure, Phase phase, Map<NegotiationId, String> titles) {
        return phase.milestones().stream()
                .map(one -> line(measure, phase, one, titles.get(measure.negotiationId())))
                .toList();
    }

    private static MilestoneLine line(
            Measure measure, Phase phase, Milestone one, @Nullable String negotiation) {
        return new MilestoneLine(
                one.id(),
                one.measureId(),
                one.negotiationId(),
                negotiation,
                phase.id(),
                measure.title(),
                phase.title(),
                measure.category(),
                one.title(),
                one.kind(),
                one.responsible(),
                one.responsiblePartyId(),
                one.verifier(),
                one.verifierPartyId(),
                one.level(),
                one.claim(),
                one.verification(),
                one.standing(),
                one.schedule(),
                one.indicator(),
                one.limit(),
                one.value(),
                one.dueTerms(),
                one.waived(),
                one.exceeded());
    }
}
