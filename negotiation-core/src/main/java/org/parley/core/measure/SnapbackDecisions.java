package org.parley.core.measure;

import static org.parley.core.rejection.CommandRejected.rejected;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.core.measure.command.DisputeSnapback;
import org.parley.core.measure.command.EndNoticePeriod;
import org.parley.core.measure.command.NotifySnapback;
import org.parley.core.measure.command.WithdrawSnapback;
import org.parley.core.measure.event.MeasureEvent;
import org.parley.core.measure.event.NoticePeriodEnded;
import org.parley.core.measure.event.SnapbackDisputed;
import org.parley.core.measure.event.SnapbackNotified;
import org.parley.core.measure.event.SnapbackWithdrawalSupported;
import org.parley.core.measure.event.SnapbackWithdrawn;
import org.parley.core.outside.Table;
import org.parley.core.rejection.Absent;
import org.parley.core.rejection.IdInUse;
import org.parley.core.rejection.NotAPrincipal;
import org.parley.core.rejection.NotBound;
import org.parley.core.rejection.OwnNotice;
import org.parley.core.rejection.RequestClosed;
import org.parley.core.rejection.RequestUnderWay;
import org.parley.core.shared.Occurrence;
import org.parley.core.shared.PartyId;
import org.parley.core.shared.SnapbackId;

/**
 * A party gives notice that a measure is not performed. The measure lapses when the period ends,
 * unless all principals have withdrawn the notice by then. Who disputes it reads that otherwise,
 * and nobody is told who is right.
 */
final class SnapbackDecisions {

    private SnapbackDecisions() {}

    static List<MeasureEvent> give(
            MeasureState measure, NotifySnapback c, PartyId by, Table table, Occurrence at) {
        requireConcerned(measure, by, table);
        ZoneId zone = c.zone() == null ? ZoneOffset.UTC : c.zone();
        Notice before = measure.notice(c.snapbackId());
        if (before != null) {
            return again(before, c, by, zone);
        }
        Gates.requireInForceOrSuspended(measure);
        boolean runsOne =
                measure.notices().values().stream()
                        .anyMatch(one -> one.isRunning() && one.said().partyId().equals(by));
        if (runsOne) {
            throw rejected(new RequestUnderWay());
        }
        return List.of(
                new SnapbackNotified(
                        measure.negotiationId(),
                        c.measureId(),
                        c.snapbackId(),
                        by,
                        c.period(),
                        zone,
                        begin(at, zone).plus(c.period()).toInstant(),
                        c.reason().text()));
    }

    /** It takes all principals; who gave the notice is one of them or none. */
    static List<MeasureEvent> withdraw(
            MeasureState measure, WithdrawSnapback c, PartyId by, Table table, Occurrence at) {
        Notice notice = require(measure, c.snapbackId());
        if (!table.principals().contains(by)) {
            throw rejected(new NotAPrincipal());
        }
        if (notice.withdrawn() || notice.withdrawals().containsKey(by)) {
            return List.of();
        }
        if (notice.ended() || !at.effective().isBefore(notice.said().endsAt())) {
            throw rejected(new RequestClosed());
        }
        Set<PartyId> supporting = new HashSet<>(notice.withdrawals().keySet());
        supporting.add(by);
        var support =
                new SnapbackWithdrawalSupported(
                        measure.negotiationId(), c.measureId(), c.snapbackId(), by);
        return supporting.containsAll(table.principals())
                ? List.of(
                        support,
                        new SnapbackWithdrawn(
                                measure.negotiationId(), c.measureId(), c.snapbackId()))
                : List.of(support);
    }

    /** During the period and after it alike. */
    static List<MeasureEvent> dispute(
            MeasureState measure, DisputeSnapback c, PartyId by, Table table) {
        Notice notice = require(measure, c.snapbackId());
        requireConcerned(measure, by, table);
        if (by.equals(notice.said().partyId())) {
            throw rejected(new OwnNotice());
        }
        String reading = c.text().text();
        if (reading.equals(notice.disputes().get(by))) {
            return List.of();
        }
        if (notice.withdrawn()) {
            throw rejected(new RequestClosed());
        }
        return List.of(
                new SnapbackDisputed(
                        measure.negotiationId(), c.measureId(), c.snapbackId(), by, reading));
    }

    static List<MeasureEvent> end(MeasureState measure, EndNoticePeriod c, Instant now) {
        Notice notice = measure.notice(c.snapbackId());
        boolean over =
                notice != null && notice.isRunning() && !now.isBefore(notice.said().endsAt());
        return over
                ? List.of(
                        new NoticePeriodEnded(
                                measure.negotiationId(), c.measureId(), c.snapbackId()))
                : List.of();
    }

    private static List<MeasureEvent> again(
            Notice before, NotifySnapback c, PartyId by, ZoneId zone) {
        SnapbackNotified said = before.said();
        boolean same =
                said.partyId().equals(by)
                        && said.period().equals(c.period())
                        && said.zone().equals(zone)
                        && said.reason().equals(c.reason().text());
        if (!same) {
            throw rejected(new IdInUse());
        }
        return List.of();
    }

    /** A notice that is known to the day begins with that day where it is counted. */
    private static ZonedDateTime begin(Occurrence at, ZoneId zone) {
        @Nullable LocalDate day = at.saidDay();
        return day == null ? at.effective().atZone(zone) : day.atStartOfDay(zone);
    }

    private static void requireConcerned(MeasureState measure, PartyId by, Table table) {
        if (!table.principals().contains(by) && !Bound.includes(measure, by)) {
            throw rejected(new NotBound());
        }
    }

    private static Notice require(MeasureState measure, SnapbackId id) {
        Notice notice = measure.notice(id);
        if (notice == null) {
            throw rejected(new Absent());
        }
        return notice;
    }
}
