package org.parley.core.measure;

import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.core.measure.event.DueDateResolved;
import org.parley.core.measure.event.ExtensionSupported;
import org.parley.core.measure.event.MeasureAgreed;
import org.parley.core.measure.event.MeasureConsented;
import org.parley.core.measure.event.MeasureEvent;
import org.parley.core.measure.event.MeasureProposed;
import org.parley.core.measure.event.MeasureResumed;
import org.parley.core.measure.event.MeasureReversed;
import org.parley.core.measure.event.MeasureSuspended;
import org.parley.core.measure.event.MilestoneClaimed;
import org.parley.core.measure.event.MilestoneExtended;
import org.parley.core.measure.event.MilestoneObserved;
import org.parley.core.measure.event.MilestoneVerified;
import org.parley.core.shared.MilestoneId;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.Occurrence;
import org.parley.core.shared.PartyId;
import org.parley.core.shared.Standing;

/**
 * A measure as its decisions see it.
 *
 * @param proposal what was promised; kept whole, since a repeat of it is no error
 * @param consents who agreed, and when
 * @param agreed since when it was first in force, or null while it is proposed
 */
record MeasureState(
        MeasureProposed proposal,
        Occurrence proposed,
        Map<PartyId, Occurrence> consents,
        @Nullable Occurrence agreed,
        Stand stand,
        Map<MilestoneId, Milestone> milestones) {

    MeasureState {
        consents = Map.copyOf(consents);
        milestones = Map.copyOf(milestones);
    }

    /** The state after the first event; null unless that is a proposal. */
    static @Nullable MeasureState begin(MeasureEvent event, Occurrence at) {
        return event instanceof MeasureProposed proposal ? of(proposal, at) : null;
    }

    MeasureState evolve(MeasureEvent event, Occurrence at) {
        return switch (event) {
            case MeasureProposed e -> of(e, at);
            case MeasureConsented e -> consented(e.partyId(), at);
            case MeasureAgreed _ -> inForce(at);
            case MeasureSuspended e -> stands(new Stand(Standing.SUSPENDED, at, e.partyId()));
            case MeasureResumed e -> stands(new Stand(Standing.IN_FORCE, at, e.partyId()));
            case MeasureReversed e -> stands(new Stand(Standing.REVERSED, at, e.partyId()));
            case DueDateResolved e ->
                    milestone(e.milestoneId(), m -> m.resolved(e.promise(), e.due()));
            case MilestoneClaimed e -> milestone(e.milestoneId(), m -> m.claimed(e));
            case MilestoneObserved e ->
                    milestone(e.milestoneId(), m -> m.observed(new Observation(e, at)));
            case MilestoneVerified e -> milestone(e.milestoneId(), m -> m.found(e));
            case ExtensionSupported e ->
                    milestone(e.milestoneId(), m -> m.supported(e.partyId(), e.due(), at));
            case MilestoneExtended e -> milestone(e.milestoneId(), m -> m.extended(e.due(), at));
        };
    }

    NegotiationId negotiationId() {
        return proposal.negotiationId();
    }

    Standing standing() {
        return stand.standing();
    }

    /** The milestone, or null when the measure has none of that id. */
    @Nullable Milestone milestone(MilestoneId id) {
        return milestones.get(id);
    }

    private static MeasureState of(MeasureProposed e, Occurrence at) {
        Map<MilestoneId, Milestone> milestones =
                Plans.milestones(e.phases())
                        .collect(
                                Collectors.toMap(
                                        plan -> plan.id(),
                                        plan -> Milestone.promised(plan, at),
                                        (first, _) -> first));
        return new MeasureState(e, at, Map.of(), null, Stand.proposed(at), milestones);
    }

    private MeasureState consented(PartyId party, Occurrence at) {
        return new MeasureState(
                proposal, proposed, Maps.with(consents, party, at), agreed, stand, milestones);
    }

    private MeasureState inForce(Occurrence at) {
        Stand binding = new Stand(Standing.IN_FORCE, at, null);
        return new MeasureState(proposal, proposed, consents, at, binding, milestones);
    }

    private MeasureState stands(Stand now) {
        return new MeasureState(proposal, proposed, consents, agreed, now, milestones);
    }

    private MeasureState milestone(MilestoneId id, UnaryOperator<Milestone> change) {
        Milestone before = milestones.get(id);
        return before == null
                ? this
                : new MeasureState(
                        proposal,
                        proposed,
                        consents,
                        agreed,
                        stand,
                        Maps.with(milestones, id, change.apply(before)));
    }
}
