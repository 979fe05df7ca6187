package org.parley.core.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.core.measure.event.MilestoneClaimed;
import org.parley.core.measure.event.MilestoneVerified;
import org.parley.core.shared.Due;
import org.parley.core.shared.MilestonePlan;
import org.parley.core.shared.Occurrence;
import org.parley.core.shared.PartyId;
import org.parley.core.shared.Verification;

/**
 * Where a milestone stands.
 *
 * @param promises its dates, the first promise first; none for a milestone without a date
 * @param supports who asks for which extension now
 */
record Milestone(
        List<Promise> promises,
        Map<PartyId, Support> supports,
        @Nullable MilestoneClaimed claim,
        @Nullable Observation observation,
        @Nullable MilestoneVerified finding,
        Waiver waiver,
        Doubts doubts,
        Noted noted) {

    Milestone {
        promises = List.copyOf(promises);
        supports = Map.copyOf(supports);
    }

    static Milestone promised(MilestonePlan plan, Occurrence at) {
        Due due = plan.firstDue();
        return new Milestone(
                due == null ? List.of() : List.of(Promise.of(due, at)),
                Map.of(),
                null,
                null,
                null,
                Waiver.NONE,
                Doubts.NONE,
                Noted.NOTHING);
    }

    /** The date that holds now, or null. */
    @Nullable Promise current() {
        return promises.isEmpty() ? null : promises.getLast();
    }

    boolean isVerified() {
        return finding != null && finding.finding() == Verification.VERIFIED;
    }

    /** Whether nothing needs to wait for it any more. */
    boolean isSettled() {
        return isVerified() || waiver.given();
    }

    /** On the Kroc scale of 0 to 3. */
    int level() {
        return finding == null ? 0 : finding.level();
    }

    boolean isSupported(PartyId party, Due due) {
        Support support = supports.get(party);
        return support != null && support.due().equals(due);
    }

    Milestone claimed(MilestoneClaimed latest) {
        return new Milestone(
                promises, supports, latest, observation, finding, waiver, doubts, noted);
    }

    Milestone observed(Observation latest) {
        return new Milestone(promises, supports, claim, latest, finding, waiver, doubts, noted);
    }

    Milestone found(MilestoneVerified latest) {
        return new Milestone(promises, supports, claim, observation, latest, waiver, doubts, noted);
    }

    Milestone waiver(UnaryOperator<Waiver> change) {
        Waiver now = change.apply(waiver);
        return new Milestone(promises, supports, claim, observation, finding, now, doubts, noted);
    }

    Milestone doubts(UnaryOperator<Doubts> change) {
        Doubts now = change.apply(doubts);
        return new Milestone(promises, supports, claim, observation, finding, waiver, now, noted);
    }

    Milestone noted(UnaryOperator<Noted> change) {
        Noted now = change.apply(noted);
        return new Milestone(promises, supports, claim, observation, finding, waiver, doubts, now);
    }

    Milestone supported(PartyId party, Due due, Occurrence at) {
        return dated(promises, Maps.with(supports, party, new Support(due, at)));
    }

    /** What was asked for is settled: further extensions need new support. */
    Milestone extended(Due due, Occurrence at) {
        return dated(
                Stream.concat(promises.stream(), Stream.of(Promise.of(due, at))).toList(),
                Map.of());
    }

    Milestone resolved(Due promise, LocalDate day) {
        return dated(promises.stream().map(one -> one.resolved(promise, day)).toList(), supports);
    }

    private Milestone dated(List<Promise> chain, Map<PartyId, Support> wishes) {
        return new Milestone(chain, wishes, claim, observation, finding, waiver, doubts, noted);
    }
}
