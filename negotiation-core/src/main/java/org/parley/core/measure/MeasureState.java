package org.parley.core.measure;

import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.core.measure.event.DisputeWithdrawn;
import org.parley.core.measure.event.DueDateMissed;
import org.parley.core.measure.event.DueDateNeared;
import org.parley.core.measure.event.DueDateResolved;
import org.parley.core.measure.event.ExtensionSupported;
import org.parley.core.measure.event.MeasureAgreed;
import org.parley.core.measure.event.MeasureConsented;
import org.parley.core.measure.event.MeasureEvent;
import org.parley.core.measure.event.MeasureProposed;
import org.parley.core.measure.event.MeasureResumed;
import org.parley.core.measure.event.MeasureReversed;
import org.parley.core.measure.event.MeasureSuspended;
import org.parley.core.measure.event.MilestoneAssessed;
import org.parley.core.measure.event.MilestoneClaimed;
import org.parley.core.measure.event.MilestoneDisputed;
import org.parley.core.measure.event.MilestoneExtended;
import org.parley.core.measure.event.MilestoneLapsed;
import org.parley.core.measure.event.MilestoneObserved;
import org.parley.core.measure.event.MilestoneVerified;
import org.parley.core.measure.event.MilestoneWaived;
import org.parley.core.measure.event.SnapbackEvent;
import org.parley.core.measure.event.SnapbackNotified;
import org.parley.core.measure.event.WaiverSupported;
import org.parley.core.shared.MilestoneId;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.Occurrence;
import org.parley.core.shared.PartyId;
import org.parley.core.shared.SnapbackId;
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
        Map<MilestoneId, Milestone> milestones,
        Map<SnapbackId, Notice> notices) {

    MeasureState {
        consents = Map.copyOf(consents);
        milestones = Map.copyOf(milestones);
        notices = Map.copyOf(notices);
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
            case WaiverSupported e ->
                    milestone(
                            e.milestoneId(), m -> m.waiver(one -> one.supported(e.partyId(), at)));
            case MilestoneWaived e -> milestone(e.milestoneId(), m -> m.waiver(Waiver::complete));
            case MilestoneAssessed e ->
                    milestone(e.milestoneId(), m -> m.doubts(one -> one.assessed(e)));
            case MilestoneDisputed e ->
                    milestone(
                            e.milestoneId(), m -> m.doubts(one -> one.told(e.partyId(), e.text())));
            case DisputeWithdrawn e ->
                    milestone(e.milestoneId(), m -> m.doubts(one -> one.takenBack(e.partyId())));
            case DueDateNeared e -> milestone(e.milestoneId(), m -> m.noted(n -> n.near(e.due())));
            case DueDateMissed e ->
                    milestone(e.milestoneId(), m -> m.noted(n -> n.missed(e.due())));
            case MilestoneLapsed e ->
                    milestone(e.milestoneId(), m -> m.noted(n -> n.lapsed(e.until())));
            case SnapbackEvent e -> notice(e, at);
        };
    }

    NegotiationId negotiationId() {
        return proposal.negotiationId();
    }

    /** Where it stands: when a notice of non-performance is disputed, there are two readings. */
    Standing standing() {
        Standing course = course();
        return course != Standing.LAPSED && binds() && isDisputed() ? Standing.DISPUTED : course;
    }

    /** The same, read by whoever disputes a notice: what goes on in the meantime. */
    Standing course() {
        boolean lapsed = notices.values().stream().anyMatch(Notice::isEffective);
        return lapsed && binds() ? Standing.LAPSED : stand.standing();
    }

    @Nullable Notice notice(SnapbackId id) {
        return notices.get(id);
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
        return new MeasureState(e, at, Map.of(), null, Stand.proposed(at), milestones, Map.of());
    }

    private MeasureState consented(PartyId party, Occurrence at) {
        return new MeasureState(
                proposal,
                proposed,
                Maps.with(consents, party, at),
                agreed,
                stand,
                milestones,
                notices);
    }

    private MeasureState inForce(Occurrence at) {
        Stand binding = new Stand(Standing.IN_FORCE, at, null);
        return new MeasureState(proposal, proposed, consents, at, binding, milestones, notices);
    }

    private MeasureState stands(Stand now) {
        return new MeasureState(proposal, proposed, consents, agreed, now, milestones, notices);
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
                        Maps.with(milestones, id, change.apply(before)),
                        notices);
    }

    /** What tells of a notice that was never given changes nothing. */
    private MeasureState notice(SnapbackEvent event, Occurrence at) {
        Notice before = notices.get(event.snapbackId());
        Notice after =
                event instanceof SnapbackNotified given
                        ? Notice.given(given, at)
                        : before == null ? null : before.after(event, at);
        return after == null
                ? this
                : new MeasureState(
                        proposal,
                        proposed,
                        consents,
                        agreed,
                        stand,
                        milestones,
                        Maps.with(notices, event.snapbackId(), after));
    }

    private boolean binds() {
        return stand.standing() == Standing.IN_FORCE || stand.standing() == Standing.SUSPENDED;
    }

    private boolean isDisputed() {
        return notices.values().stream().anyMatch(Notice::isDisputed);
    }
}
