package org.parley.projections.dossier.measure;

import java.time.LocalDate;
import org.parley.core.measure.event.MilestoneObserved;
import org.parley.core.shared.Occurrence;
import org.parley.projections.support.Fact;
import org.parley.projections.support.Told;

/** A value that was reported, and when that was. */
record Sight(MilestoneObserved event, Told told, Occurrence at) {

    static Sight of(MilestoneObserved event, Fact<?> fact) {
        return new Sight(event, Told.of(fact), fact.by().occurrence());
    }

    LocalDate day() {
        return at.day();
    }
}
