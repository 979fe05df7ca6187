package org.parley.api.milestone;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.NegotiationId;
import org.parley.projections.dossier.measure.Measure;
import org.parley.projections.dossier.measure.Measures;
import org.parley.projections.dossier.measure.Milestone;
import org.parley.projections.dossier.measure.Phase;
import org.parley.projections.milestone.LinesInHand;
import org.parley.projections.milestone.MilestoneFilter;
import org.parley.projections.milestone.MilestoneLine;
import org.parley.projections.milestone.Milestones;
import org.parley.projections.support.Moment;
import org.springframework.stereotype.Component;

/** The lines of milestones as of any moment, folded from the streams of their measures. */
@Component
class Past {

    private final Measures measures;
    private final Milestones milestones;

    Past(Measures measures, Milestones milestones) {
        this.measures = measures;
        this.milestones = milestones;
    }

    /** All that the filter's scope and negotiation let one see at that moment. */
    LinesInHand at(Moment moment, MilestoneFilter filter) {
        Map<NegotiationId, String> titles = milestones.titles();
        return new LinesInHand(
                measures.all(only(filter), moment).stream()
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
