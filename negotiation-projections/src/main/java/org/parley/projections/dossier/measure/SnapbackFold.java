package org.parley.projections.dossier.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.parley.core.measure.event.SnapbackDisputed;
import org.parley.core.measure.event.SnapbackNotified;
import org.parley.core.shared.PartyId;
import org.parley.core.shared.Standing;
import org.parley.projections.support.Told;

/** One notice of non-performance, as far as it has been told. */
final class SnapbackFold {

    private record Dispute(SnapbackDisputed event, Told told) {}

    private final SnapbackNotified given;
    private final Told told;
    private final Set<PartyId> withdrawals = new LinkedHashSet<>();
    private final Map<PartyId, Dispute> disputes = new LinkedHashMap<>();
    private SnapbackStatus status = SnapbackStatus.RUNNING;

    SnapbackFold(SnapbackNotified given, Told told) {
        this.given = given;
        this.told = told;
    }

    void support(PartyId party) {
        withdrawals.add(party);
    }

    void dispute(SnapbackDisputed e, Told when) {
        disputes.put(e.partyId(), new Dispute(e, when));
    }

    void become(SnapbackStatus now) {
        status = now;
    }

    boolean isDisputed() {
        return status != SnapbackStatus.WITHDRAWN && !disputes.isEmpty();
    }

    boolean isEffective() {
        return status == SnapbackStatus.ENDED && disputes.isEmpty();
    }

    /** What each side reads, once the period has ended. */
    List<Reading> readings(Standing otherwise, Function<PartyId, String> names) {
        List<Reading> readings = new ArrayList<>();
        Standing noticed = status == SnapbackStatus.ENDED ? Standing.LAPSED : otherwise;
        readings.add(new Reading(names.apply(given.partyId()), noticed));
        disputes.keySet()
                .forEach(party -> readings.add(new Reading(names.apply(party), otherwise)));
        return readings;
    }

    Snapback snapback(Function<PartyId, String> names) {
        return new Snapback(
                given.snapbackId(),
                names.apply(given.partyId()),
                given.reason(),
                given.period(),
                given.zone(),
                given.endsAt(),
                status,
                withdrawals.stream().map(names).toList(),
                disputes.values().stream().map(one -> told(one, names)).toList(),
                told);
    }

    private static SnapbackDispute told(Dispute one, Function<PartyId, String> names) {
        return new SnapbackDispute(names.apply(one.event.partyId()), one.event.text(), one.told);
    }
}
