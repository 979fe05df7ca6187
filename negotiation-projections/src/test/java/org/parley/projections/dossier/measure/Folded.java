package org.parley.projections.dossier.measure;

import java.time.LocalDate;
import java.util.List;
import org.parley.core.measure.event.MeasureEvent;
import org.parley.core.shared.PartyId;
import org.parley.projections.support.Fact;
import org.parley.projections.support.Moment;

/** Lets the tests of other read models compare themselves with the fold. */
public final class Folded {

    private Folded() {}

    public static List<Milestone> milestones(List<Fact<MeasureEvent>> facts, LocalDate today) {
        return measure(facts, today).milestones();
    }

    public static Measure measure(List<Fact<MeasureEvent>> facts, LocalDate today) {
        return MeasureFold.of(Moment.NOW.of(facts)).measure(today, PartyId::toString);
    }
}
