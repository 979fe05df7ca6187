package org.parley.projections.dossier.measure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.parley.core.measure.event.NoticePeriodEnded;
import org.parley.core.measure.event.SnapbackDisputed;
import org.parley.core.measure.event.SnapbackEvent;
import org.parley.core.measure.event.SnapbackNotified;
import org.parley.core.measure.event.SnapbackWithdrawalSupported;
import org.parley.core.measure.event.SnapbackWithdrawn;
import org.parley.core.shared.PartyId;
import org.parley.core.shared.SnapbackId;
import org.parley.core.shared.Standing;
import org.parley.projections.support.Told;

/** The notices of non-performance of a measure, and what follows for its standing. */
final class SnapbacksFold {

    private final Map<SnapbackId, SnapbackFold> notices = new LinkedHashMap<>();

    void take(SnapbackEvent event, Told now) {
        if (event instanceof SnapbackNotified given) {
            notices.put(given.snapbackId(), new SnapbackFold(given, now));
        }
        SnapbackFold notice = notices.get(event.snapbackId());
        if (notice != null) {
            take(notice, event, now);
        }
    }

    /**
     * @param course where the measure stands but for any notice
     */
    Standing standing(Standing course) {
        boolean binds = course == Standing.IN_FORCE || course == Standing.SUSPENDED;
        if (!binds) {
            return course;
        }
        if (notices.values().stream().anyMatch(SnapbackFold::isEffective)) {
            return Standing.LAPSED;
        }
        return notices.values().stream().anyMatch(SnapbackFold::isDisputed)
                ? Standing.DISPUTED
                : course;
    }

    /** The readings of those who differ; none while nobody does. */
    List<Reading> readings(Standing course, Function<PartyId, String> names) {
        return standing(course) != Standing.DISPUTED
                ? List.of()
                : notices.values().stream()
                        .filter(SnapbackFold::isDisputed)
                        .flatMap(notice -> notice.readings(course, names).stream())
                        .distinct()
                        .toList();
    }

    List<Snapback> all(Function<PartyId, String> names) {
        return notices.values().stream().map(notice -> notice.snapback(names)).toList();
    }

    private static void take(SnapbackFold notice, SnapbackEvent event, Told now) {
        switch (event) {
            case SnapbackNotified _ -> {}
            case SnapbackWithdrawalSupported e -> notice.support(e.partyId());
            case SnapbackWithdrawn _ -> notice.become(SnapbackStatus.WITHDRAWN);
            case SnapbackDisputed e -> notice.dispute(e, now);
            case NoticePeriodEnded _ -> notice.become(SnapbackStatus.ENDED);
        }
    }
}
