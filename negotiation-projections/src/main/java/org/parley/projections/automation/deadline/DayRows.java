package org.parley.projections.automation.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.parley.core.measure.event.MeasureProposed;
import org.parley.core.shared.Due;
import org.parley.core.shared.MilestoneId;
import org.parley.projections.support.Json;
import org.parley.projections.support.Rows;

/**
 * What falls due with a day: a row for each milestone and kind, whether it has a day yet or not.
 */
record DayRows(Rows rows) {

    private static final String WAITING =
            "waiting = binding and not settled and cast(? as timestamp with time zone) is not null"
                    + " and (noted_for is null or noted_for <> ?)";

    void add(MeasureProposed event, MilestoneId milestone, Ticking kind, @Nullable Due due) {
        insert(
                event,
                milestone,
                kind,
                due == null ? null : Json.write(due),
                due == null ? null : due.date());
    }

    /** The last day of a limit that has a due date besides: it is not extended. */
    void addFixed(MeasureProposed event, MilestoneId milestone, LocalDate until) {
        insert(event, milestone, Ticking.LAPSE, null, until);
    }

    /** The promise, whichever it is by now, falls on a day. */
    void resolve(MilestoneId milestone, Due promise, LocalDate day) {
        for (Ticking kind : new Ticking[] {Ticking.NEAR, Ticking.MISSED, Ticking.LAPSE}) {
            Instant at = at(kind, day);
            rows.put(
                    "update deadline set for_day = ?, acts_at = ?, "
                            + WAITING
                            + " where subject = ? and kind = ? and promise = ?",
                    day,
                    at,
                    at,
                    day,
                    milestone,
                    kind,
                    Json.write(promise));
        }
    }

    /** Another promise takes the place of the one before. */
    void promise(MilestoneId milestone, Due due) {
        LocalDate day = due.date();
        for (Ticking kind : new Ticking[] {Ticking.NEAR, Ticking.MISSED, Ticking.LAPSE}) {
            Instant at = day == null ? null : at(kind, day);
            rows.put(
                    "update deadline set promise = ?, for_day = ?, acts_at = ?, "
                            + WAITING
                            + " where subject = ? and kind = ? and not fixed",
                    Json.write(due),
                    day,
                    at,
                    at,
                    day,
                    milestone,
                    kind);
        }
    }

    private void insert(
            MeasureProposed event,
            MilestoneId milestone,
            Ticking kind,
            @Nullable String promise,
            @Nullable LocalDate day) {
        rows.put(
                "insert into deadline (subject, kind, negotiation_id, measure_id, promise, for_day,"
                        + " acts_at, fixed, binding, settled, waiting)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, false, false, false)",
                milestone,
                kind,
                event.negotiationId(),
                event.measureId(),
                promise,
                day,
                day == null ? null : at(kind, day),
                promise == null && day != null);
    }

    /** Days are whole days in UTC. */
    private static Instant at(Ticking kind, LocalDate day) {
        LocalDate begins = kind == Ticking.NEAR ? day.minusDays(Due.NEAR) : day.plusDays(1);
        return begins.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
