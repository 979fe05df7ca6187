package org.parley.projections.dossier.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
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
import org.parley.core.measure.event.WaiverSupported;
import org.parley.core.shared.MilestoneId;
import org.parley.core.shared.PartyId;
import org.parley.core.shared.PhasePlan;
import org.parley.core.shared.Standing;
import org.parley.projections.support.Fact;
import org.parley.projections.support.Told;

/** A measure, told fact by fact. What names a milestone that is not there tells nothing. */
final class MeasureFold {

    private static final long NOTHING_YET = -1;

    private final Map<MilestoneId, MilestoneFold> milestones = new LinkedHashMap<>();
    private final Set<PartyId> consents = new LinkedHashSet<>();
    private @Nullable MeasureProposed proposed;
    private @Nullable Told told;
    private final SnapbacksFold snapbacks = new SnapbacksFold();
    private StandingFold standing = StandingFold.PROPOSED;
    private long version = NOTHING_YET;

    static MeasureFold of(List<Fact<MeasureEvent>> facts) {
        MeasureFold measure = new MeasureFold();
        facts.forEach(measure::take);
        return measure;
    }

    void take(Fact<MeasureEvent> fact) {
        version = Math.max(version, fact.sequence());
        Told now = Told.of(fact);
        String on = fact.occurredOn();
        LocalDate day = fact.day();
        switch (fact.event()) {
            case MeasureProposed e -> propose(e, now);
            case MeasureConsented e -> consents.add(e.partyId());
            case MeasureAgreed _ -> standing = StandingFold.agreed(on);
            case DueDateResolved e -> with(e.milestoneId(), one -> one.resolve(e));
            case MilestoneClaimed e -> with(e.milestoneId(), one -> one.claim(e, now, day));
            case MilestoneObserved e ->
                    with(e.milestoneId(), one -> one.observe(Sight.of(e, fact)));
            case MilestoneVerified e -> with(e.milestoneId(), one -> one.find(e, now, day));
            case ExtensionSupported e -> with(e.milestoneId(), one -> one.wish(e, now));
            case MilestoneExtended e -> with(e.milestoneId(), one -> one.extend(e, now));
            case MilestoneAssessed e -> with(e.milestoneId(), one -> one.doubts().assess(e, now));
            case WaiverSupported e -> with(e.milestoneId(), one -> one.doubts().support(e, now));
            case MilestoneWaived e -> with(e.milestoneId(), one -> one.doubts().waive());
            case MilestoneDisputed e -> with(e.milestoneId(), one -> one.doubts().tell(e, now));
            case DisputeWithdrawn e -> with(e.milestoneId(), one -> one.doubts().takeBack(e));
            case DueDateNeared _, DueDateMissed _ -> {}
            case MilestoneLapsed e -> with(e.milestoneId(), one -> one.lapse(e.until()));
            case SnapbackEvent e -> snapbacks.take(e, now);
            case MeasureSuspended(_, _, var by, var why, var incident) ->
                    standing = StandingFold.moved(Standing.SUSPENDED, on, by, why, incident);
            case MeasureResumed(_, _, var by, var why) ->
                    standing = StandingFold.moved(Standing.IN_FORCE, on, by, why, null);
            case MeasureReversed(_, _, var by, var why, var incident) ->
                    standing = StandingFold.moved(Standing.REVERSED, on, by, why, incident);
        }
    }

    /** The measure, or null when its proposal was not told. */
    @Nullable Measure measure(LocalDate today, Function<PartyId, String> names) {
        return proposed == null || told == null ? null : measure(proposed, told, today, names);
    }

    private Measure measure(
            MeasureProposed e, Told when, LocalDate today, Function<PartyId, String> names) {
        return new Measure(
                e.measureId(),
                e.negotiationId(),
                e.title(),
                e.category(),
                e.mode(),
                snapbacks.standing(standing.standing()),
                standing.since(),
                standing.party() == null ? null : names.apply(standing.party()),
                standing.reason(),
                standing.incidentId(),
                names.apply(e.proposedBy()),
                consents.stream().map(names).toList(),
                awaiting(e).stream().map(names).toList(),
                version,
                phases(e, today, names),
                snapbacks.all(names),
                snapbacks.readings(standing.standing(), names),
                when);
    }

    private List<PartyId> awaiting(MeasureProposed e) {
        return standing.standing() == Standing.PROPOSED
                ? e.consentOf().stream().filter(party -> !consents.contains(party)).toList()
                : List.of();
    }

    private List<Phase> phases(
            MeasureProposed e, LocalDate today, Function<PartyId, String> names) {
        List<Phase> phases = new ArrayList<>();
        Standing now = snapbacks.standing(standing.standing());
        boolean open = true;
        for (PhasePlan plan : e.phases()) {
            Setting at = new Setting(e, plan, version, now, today, names);
            List<MilestoneFold> steps =
                    plan.milestones().stream().map(one -> milestone(one.id())).toList();
            List<Milestone> told = steps.stream().map(one -> one.milestone(at)).toList();
            phases.add(new Phase(plan.id(), plan.title(), open, told));
            open = open && steps.stream().allMatch(MilestoneFold::isSettled);
        }
        return phases;
    }

    private void propose(MeasureProposed e, Told when) {
        proposed = e;
        told = when;
        e.phases().stream()
                .flatMap(phase -> phase.milestones().stream())
                .forEach(plan -> milestones.put(plan.id(), new MilestoneFold(plan)));
    }

    private MilestoneFold milestone(MilestoneId id) {
        return Objects.requireNonNull(milestones.get(id));
    }

    private void with(MilestoneId id, Consumer<MilestoneFold> change) {
        MilestoneFold milestone = milestones.get(id);
        if (milestone != null) {
            change.accept(milestone);
        }
    }
}
