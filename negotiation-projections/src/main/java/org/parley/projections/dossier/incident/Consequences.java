package org.parley.projections.dossier.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parley.core.measure.event.MeasureEvent;
import org.parley.core.measure.event.MeasureProposed;
import org.parley.core.measure.event.MeasureResumed;
import org.parley.core.measure.event.MeasureReversed;
import org.parley.core.measure.event.MeasureSuspended;
import org.parley.core.negotiation.event.LifecycleEvent;
import org.parley.core.negotiation.event.NegotiationEvent;
import org.parley.core.negotiation.event.NegotiationSuspended;
import org.parley.core.shared.IncidentId;
import org.parley.core.shared.MeasureId;
import org.parley.core.shared.MilestoneId;
import org.parley.core.shared.PartyId;
import org.parley.projections.support.Fact;
import org.parley.projections.support.Told;

/**
 * What was done over the incidents of a negotiation, told fact by fact: its table's, and those of
 * each measure.
 */
final class Consequences {

    private final Function<PartyId, String> names;
    private final List<Named> found = new ArrayList<>();
    private final List<TouchedMilestone> milestones = new ArrayList<>();

    private record Named(UUID incident, Consequence consequence) {}

    Consequences(Function<PartyId, String> names) {
        this.names = names;
    }

    /** What was done over the incident, in the order in which it was told. */
    List<Consequence> of(IncidentId incident) {
        return found.stream()
                .filter(one -> one.incident().equals(incident.value()))
                .map(Named::consequence)
                .toList();
    }

    /** Those of the milestones that were told of. */
    List<TouchedMilestone> milestones(List<MilestoneId> ids) {
        return ids.stream()
                .flatMap(id -> milestones.stream().filter(one -> one.id().equals(id)))
                .toList();
    }

    void take(Fact<NegotiationEvent> fact) {
        if (fact.event() instanceof NegotiationSuspended e) {
            add(e.incidentId(), suspended(Told.of(fact)));
        } else if (fact.event() instanceof LifecycleEvent) {
            end(null, fact);
        }
    }

    void take(List<Fact<MeasureEvent>> facts) {
        @Nullable MeasureProposed plan = null;
        for (Fact<MeasureEvent> fact : facts) {
            if (fact.event() instanceof MeasureProposed e) {
                plan = e;
                milestones.addAll(milestonesOf(e));
            } else if (plan != null) {
                take(plan, fact);
            }
        }
    }

    private void take(MeasureProposed plan, Fact<MeasureEvent> fact) {
        if (fact.event() instanceof MeasureSuspended e) {
            var kind = ConsequenceKind.MEASURE_SUSPENDED;
            add(e.incidentId(), done(kind, plan, e.partyId(), e.reason(), fact));
        } else if (fact.event() instanceof MeasureReversed e) {
            var kind = ConsequenceKind.MEASURE_REVERSED;
            add(e.incidentId(), done(kind, plan, e.partyId(), e.reason(), fact));
        } else if (fact.event() instanceof MeasureResumed e) {
            end(e.measureId(), fact);
        }
    }

    private void add(@Nullable UUID incident, Consequence one) {
        if (incident != null) {
            found.add(new Named(incident, one));
        }
    }

    private void end(@Nullable MeasureId measure, Fact<?> fact) {
        found.replaceAll(one ->
                Objects.equals(one.consequence().measureId(), measure)
                                && one.consequence().isOpenSuspension()
                        ? new Named(one.incident(), one.consequence().ended(fact.occurredOn()))
                        : one);
    }

    /** Why the talks were suspended is for those at the table; that they were, all may know. */
    private static Consequence suspended(Told told) {
        return new Consequence(
                ConsequenceKind.TALKS_SUSPENDED, null, null, null, null, List.of(), null, told);
    }

    private Consequence done(
            ConsequenceKind kind, MeasureProposed plan, PartyId by, String reason, Fact<?> fact) {
        return new Consequence(
                kind,
                plan.measureId(),
                plan.title(),
                names.apply(by),
                reason,
                milestonesOf(plan),
                null,
                Told.of(fact));
    }

    private static List<TouchedMilestone> milestonesOf(MeasureProposed plan) {
        return plan.phases().stream()
                .flatMap(phase -> phase.milestones().stream())
                .map(one -> new TouchedMilestone(one.id(), plan.measureId(), one.title()))
                .toList();
    }
}
