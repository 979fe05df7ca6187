package org.parley.core.measure;

import static org.parley.core.rejection.CommandRejected.rejected;

import org.parley.core.rejection.NotBound;
import org.parley.core.shared.MilestonePlan;
import org.parley.core.shared.PartyId;

/** Who is bound by a measure: who agreed to it, and who has something to do. */
final class Bound {

    private Bound() {}

    static void require(MeasureState measure, PartyId by) {
        if (!includes(measure, by)) {
            throw rejected(new NotBound());
        }
    }

    static boolean includes(MeasureState measure, PartyId by) {
        return measure.proposal().consentOf().contains(by)
                || Plans.milestones(measure.proposal().phases())
                        .map(MilestonePlan::responsible)
                        .anyMatch(by::equals);
    }
}
