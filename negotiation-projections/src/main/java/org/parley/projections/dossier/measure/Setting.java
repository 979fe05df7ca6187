package org.parley.projections.dossier.measure;

import java.time.LocalDate;
import java.util.function.Function;
import org.parley.core.measure.event.MeasureProposed;
import org.parley.core.shared.PartyId;
import org.parley.core.shared.PhasePlan;
import org.parley.core.shared.Standing;

/**
 * What a milestone is seen in: its measure and phase, the day of the viewer, the parties' names.
 */
record Setting(
        MeasureProposed measure,
        PhasePlan phase,
        long version,
        Standing standing,
        LocalDate today,
        Function<PartyId, String> names) {

    String name(PartyId party) {
        return names.apply(party);
    }
}
