package org.parley.projections.dossier.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.core.measure.event.DisputeWithdrawn;
import org.parley.core.measure.event.MilestoneAssessed;
import org.parley.core.measure.event.MilestoneDisputed;
import org.parley.core.measure.event.WaiverSupported;
import org.parley.core.shared.PartyId;
import org.parley.core.shared.Verification;
import org.parley.projections.support.Told;

/** Where people differ about a milestone, and who would rather not have it done. */
final class DoubtsFold {

    private record Said(MilestoneDisputed event, Told told) {}

    private record Voice(WaiverSupported event, Told told) {}

    private final List<Said> accounts = new ArrayList<>();
    private final Set<PartyId> standing = new LinkedHashSet<>();
    private final List<Voice> voices = new ArrayList<>();
    private final List<Assessed> assessments = new ArrayList<>();
    private boolean waived;

    void tell(MilestoneDisputed e, Told told) {
        accounts.add(new Said(e, told));
        standing.add(e.partyId());
    }

    void takeBack(DisputeWithdrawn e) {
        standing.remove(e.partyId());
    }

    void assess(MilestoneAssessed e, Told told) {
        assessments.add(
                new Assessed(e.assessor(), e.finding(), e.level(), e.text(), e.evidence(), told));
    }

    void support(WaiverSupported e, Told told) {
        voices.add(new Voice(e, told));
    }

    void waive() {
        waived = true;
    }

    boolean isWaived() {
        return waived;
    }

    boolean isDisputed() {
        return !standing.isEmpty();
    }

    /** Whether the last words of two assessors are not the same. */
    boolean assessorsDiffer() {
        Map<String, Verification> last = new LinkedHashMap<>();
        Map<String, Integer> levels = new LinkedHashMap<>();
        assessments.forEach(one -> {
            last.put(one.assessor(), one.finding());
            levels.put(one.assessor(), one.level() == null ? -1 : one.level());
        });
        return Set.copyOf(last.values()).size() > 1 || Set.copyOf(levels.values()).size() > 1;
    }

    List<Account> accounts(Setting at) {
        return accounts.stream()
                .map(one ->
                        new Account(
                                at.name(one.event.partyId()),
                                one.event.text(),
                                stands(one),
                                one.told))
                .toList();
    }

    List<WaiverVoice> voices(Setting at) {
        return voices.stream()
                .map(one ->
                        new WaiverVoice(at.name(one.event.partyId()), one.event.reason(), one.told))
                .toList();
    }

    List<Assessed> assessments() {
        return List.copyOf(assessments);
    }

    private boolean stands(Said one) {
        PartyId party = one.event.partyId();
        Said last =
                accounts.stream()
                        .filter(other -> other.event.partyId().equals(party))
                        .reduce(one, (_, later) -> later);
        return standing.contains(party) && last == one;
    }
}
