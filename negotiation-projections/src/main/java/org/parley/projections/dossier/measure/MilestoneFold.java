package org.parley.projections.dossier.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.core.measure.event.DueDateResolved;
import org.parley.core.measure.event.ExtensionSupported;
import org.parley.core.measure.event.MilestoneClaimed;
import org.parley.core.measure.event.MilestoneExtended;
import org.parley.core.measure.event.MilestoneObserved;
import org.parley.core.measure.event.MilestoneVerified;
import org.parley.core.shared.Claim;
import org.parley.core.shared.Decimal;
import org.parley.core.shared.Limit;
import org.parley.core.shared.MilestonePlan;
import org.parley.core.shared.Standing;
import org.parley.core.shared.Verification;
import org.parley.projections.support.Told;

/** One step of a measure, as far as it has been told. */
final class MilestoneFold {

    private final MilestonePlan plan;
    private final PromisesFold promises;
    private final List<ClaimMade> claims = new ArrayList<>();
    private final List<Sight> sights = new ArrayList<>();
    private final List<Found> findings = new ArrayList<>();
    private CompletionFold completion = CompletionFold.OPEN;
    private final DoubtsFold doubts = new DoubtsFold();
    private @Nullable Decimal value;
    private @Nullable LocalDate lapsed;

    MilestoneFold(MilestonePlan plan) {
        this.plan = plan;
        this.promises = new PromisesFold(plan.firstDue());
    }

    void claim(MilestoneClaimed e, Told told, LocalDate day) {
        claims.add(new ClaimMade(e.claim(), e.value(), e.text(), e.evidence(), told));
        completion = completion.claimed(e.claim(), day);
        value = e.value() == null ? value : e.value();
    }

    void observe(Sight sight) {
        sights.add(sight);
        value = sight.event().value();
    }

    void lapse(LocalDate until) {
        lapsed = until;
    }

    DoubtsFold doubts() {
        return doubts;
    }

    void find(MilestoneVerified e, Told told, LocalDate day) {
        findings.add(new Found(e.finding(), e.level(), e.text(), e.evidence(), told));
        completion = completion.found(e.finding(), day);
    }

    void resolve(DueDateResolved e) {
        promises.resolve(e);
    }

    void wish(ExtensionSupported e, Told told) {
        promises.wish(e, told);
    }

    void extend(MilestoneExtended e, Told told) {
        promises.extend(e, told);
    }

    /** Whether nothing waits for it any more. */
    boolean isSettled() {
        return verification() == Verification.VERIFIED || doubts.isWaived();
    }

    Milestone milestone(Setting at) {
        return new Milestone(
                plan.id(),
                at.measure().measureId(),
                at.measure().negotiationId(),
                at.phase().id(),
                at.version(),
                plan.title(),
                plan.kind(),
                at.name(plan.responsible()),
                plan.responsible(),
                at.name(plan.verifier()),
                plan.verifier(),
                findings.isEmpty() ? 0 : findings.getLast().level(),
                claims.isEmpty() ? Claim.NONE : claims.getLast().claim(),
                verification(),
                standing(at.standing()),
                promises.schedule(
                        completion.doneOn(), at.today(), doubts.isWaived(), plan.runsOut()),
                plan.indicator(),
                plan.limit(),
                value,
                promises.terms(),
                plan.dependsOn(),
                List.copyOf(claims),
                sights.stream().map(sight -> observed(sight, at)).toList(),
                List.copyOf(findings),
                promises.extensions(at.names()),
                doubts.isWaived(),
                doubts.voices(at),
                doubts.accounts(at),
                doubts.assessments(),
                doubts.assessorsDiffer(),
                plan.limit() != null && plan.limit().isExceededBy(value),
                breaches(at));
    }

    private List<Breach> breaches(Setting at) {
        Limit limit = plan.limit();
        return limit == null ? List.of() : Breaches.of(limit, lastDay(), sights, at);
    }

    private @Nullable LocalDate lastDay() {
        Limit limit = plan.limit();
        return plan.runsOut() ? promises.day() : limit == null ? null : limit.until();
    }

    /** As its measure does, unless it is in dispute or its last day has passed. */
    private Standing standing(Standing ofMeasure) {
        if (ofMeasure != Standing.IN_FORCE && ofMeasure != Standing.SUSPENDED) {
            return ofMeasure;
        }
        if (doubts.isDisputed()) {
            return Standing.DISPUTED;
        }
        return lapsed != null && lapsed.equals(lastDay()) ? Standing.LAPSED : ofMeasure;
    }

    private Verification verification() {
        return findings.isEmpty() ? Verification.UNVERIFIED : findings.getLast().finding();
    }

    private static Observed observed(Sight sight, Setting at) {
        MilestoneObserved e = sight.event();
        return new Observed(at.name(e.partyId()), e.value(), e.text(), e.evidence(), sight.told());
    }
}
