package org.parley.projections.automation.deadline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.MeasureId;
import org.parley.projections.support.Values;
import org.parley.projections.support.Views;
import org.springframework.stereotype.Component;

/** Answers what has fallen due and is not recorded yet. */
@Component
public class Deadlines {

    private static final String DUE =
            "select d.subject, d.kind, d.measure_id, d.for_day, d.acts_at from deadline d"
                    + " where d.waiting and d.acts_at <= ?"
                    + " and (d.acts_at > ? or d.acts_at = ? and d.subject > ?)"
                    + " and not exists (select 1 from deadline_archive a"
                    + " where a.negotiation_id = d.negotiation_id)"
                    + " order by d.acts_at, d.subject limit ?";

    private static final Instant EVER = Instant.parse("0001-01-01T00:00:00Z");
    private static final UUID FIRST = new UUID(0, 0);

    private final Views views;

    Deadlines(Views views) {
        this.views = views;
    }

    /**
     * What has fallen due by then, oldest first.
     *
     * @param after the last one that was answered before, or null to begin with the first
     */
    public List<Deadline> due(Instant now, @Nullable Deadline after, int limit) {
        OffsetDateTime from = utc(after == null ? EVER : after.at());
        UUID last = after == null ? FIRST : after.subject();
        return views.sql(DUE)
                .params(utc(now), from, from, last, limit)
                .query(Deadlines::row)
                .list();
    }

    private static Deadline row(ResultSet row, int index) throws SQLException {
        return new Deadline(
                row.getObject("subject", UUID.class),
                Ticking.valueOf(row.getString("kind")),
                measure(row.getObject("measure_id", UUID.class)),
                row.getObject("for_day", LocalDate.class),
                Values.instant(row.getObject("acts_at", OffsetDateTime.class)));
    }

    private static @Nullable MeasureId measure(@Nullable UUID id) {
        return id == null ? null : new MeasureId(id);
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
