package org.parley.core.measure;

import static org.parley.core.rejection.CommandRejected.rejected;

import java.util.List;
import java.util.stream.Stream;
import org.parley.core.measure.command.ResumeMeasure;
import org.parley.core.measure.command.ReverseMeasure;
import org.parley.core.measure.command.SuspendMeasure;
import org.parley.core.measure.event.MeasureEvent;
import org.parley.core.measure.event.MeasureResumed;
import org.parley.core.measure.event.MeasureReversed;
import org.parley.core.measure.event.MeasureSuspended;
import org.parley.core.outside.Tables;
import org.parley.core.rejection.NotTheSuspender;
import org.parley.core.rejection.StandingForbids;
import org.parley.core.shared.PartyId;
import org.parley.core.shared.Standing;

/** A bound party suspends, takes up again, or undoes a measure. */
final class StandingDecisions {

    private StandingDecisions() {}

    static List<MeasureEvent> suspend(
            MeasureState measure, SuspendMeasure c, PartyId by, Tables tables) {
        Bound.require(measure, by);
        tables.requireIncident(measure.negotiationId(), c.incidentId());
        if (measure.stand().isBy(by, Standing.SUSPENDED)) {
            return List.of();
        }
        requireStanding(measure, Standing.IN_FORCE);
        return List.of(
                new MeasureSuspended(
                        measure.negotiationId(),
                        c.measureId(),
                        by,
                        c.reason().text(),
                        c.incidentId()));
    }

    static List<MeasureEvent> resume(MeasureState measure, ResumeMeasure c, PartyId by) {
        if (measure.stand().isBy(by, Standing.IN_FORCE)) {
            return List.of();
        }
        requireStanding(measure, Standing.SUSPENDED);
        if (!measure.stand().isBy(by, Standing.SUSPENDED)) {
            throw rejected(new NotTheSuspender());
        }
        return List.of(
                new MeasureResumed(measure.negotiationId(), c.measureId(), by, c.reason().text()));
    }

    static List<MeasureEvent> reverse(
            MeasureState measure, ReverseMeasure c, PartyId by, Tables tables) {
        Bound.require(measure, by);
        tables.requireIncident(measure.negotiationId(), c.incidentId());
        if (measure.stand().isBy(by, Standing.REVERSED)) {
            return List.of();
        }
        requireStanding(measure, Standing.IN_FORCE, Standing.SUSPENDED);
        return List.of(
                new MeasureReversed(
                        measure.negotiationId(),
                        c.measureId(),
                        by,
                        c.reason().text(),
                        c.incidentId()));
    }

    private static void requireStanding(MeasureState measure, Standing... possible) {
        if (Stream.of(possible).noneMatch(one -> one == measure.course())) {
            throw rejected(new StandingForbids(measure.course()));
        }
    }
}
