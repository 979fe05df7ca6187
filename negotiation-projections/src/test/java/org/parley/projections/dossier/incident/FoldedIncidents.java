package org.parley.projections.dossier.incident;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.parley.core.incident.event.IncidentEvent;
import org.parley.core.shared.PartyId;
import org.parley.projections.support.Fact;

/** Lets the tests of other read models compare themselves with the fold. */
public final class FoldedIncidents {

    private FoldedIncidents() {}

    public static Incident incident(
            List<Fact<IncidentEvent>> facts, Instant now, Function<PartyId, String> names) {
        return IncidentFold.of(facts).incident(now, names, new Consequences(names));
    }
}
