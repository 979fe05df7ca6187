package org.parley.core.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
 * @param promises its due dates, the first promise first; none for a milestone without a date
 * @param supports who asks for which extension now
 */
record Milestone(
        List<Promise> promises,
        Map<PartyId, Support> supports,
        @Nullable MilestoneClaimed claim,
        @Nullable Observation observation,
        @Nullable MilestoneVerified finding) {

    Milestone {
        promises = List.copyOf(promises);
        supports = Map.copyOf(supports);
    }

    static Milestone promised(MilestonePlan plan, Occurrence at) {
        Due due = plan.due();
        List<Promise> first = due == null ? List.of() : List.of(Promise.of(due, at));
        return new Milestone(first, Map.of(), null, null, null);
    }

    /** The due date that holds now, or null. */
    @Nullable Promise current() {
        return promises.isEmpty() ? null : promises.getLast();
    }

    boolean isVerified() {
        return finding != null && finding.finding() == Verification.VERIFIED;
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
        return new Milestone(promises, supports, latest, observation, finding);
    }

    Milestone observed(Observation latest) {
        return new Milestone(promises, supports, claim, latest, finding);
    }

    Milestone found(MilestoneVerified latest) {
        return new Milestone(promises, supports, claim, observation, latest);
    }

    Milestone supported(PartyId party, Due due, Occurrence at) {
        Map<PartyId, Support> more = Maps.with(supports, party, new Support(due, at));
        return new Milestone(promises, more, claim, observation, finding);
    }

    /** What was asked for is settled: further extensions need new support. */
    Milestone extended(Due due, Occurrence at) {
        List<Promise> chain =
                Stream.concat(promises.stream(), Stream.of(Promise.of(due, at))).toList();
        return new Milestone(chain, Map.of(), claim, observation, finding);
    }

    Milestone resolved(Due promise, LocalDate day) {
        List<Promise> known = promises.stream().map(one -> one.resolved(promise, day)).toList();
        return new Milestone(known, supports, claim, observation, finding);
    }
}
