package org.parley.projections.milestone;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.Claim;
import org.parley.core.shared.Decimal;
import org.parley.core.shared.Due;
import org.parley.core.shared.Indicator;
import org.parley.core.shared.Limit;
import org.parley.core.shared.MeasureCategory;
import org.parley.core.shared.MeasureId;
import org.parley.core.shared.MilestoneId;
import org.parley.core.shared.MilestoneKind;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.PartyId;
import org.parley.core.shared.PhaseId;
import org.parley.core.shared.Standing;
import org.parley.core.shared.Verification;
import org.parley.projections.support.Json;
import org.parley.projections.support.Schedule;
import org.springframework.jdbc.core.RowMapper;
import tools.jackson.core.type.TypeReference;

/**
 * Reads rows.
 *
 * @param today the day on which the viewer stands
 */
record MilestoneLines(LocalDate today) implements RowMapper<MilestoneLine> {

    private static final TypeReference<Indicator> INDICATOR = new TypeReference<>() {};
    private static final TypeReference<Limit> LIMIT = new TypeReference<>() {};
    private static final TypeReference<Due> DUE = new TypeReference<>() {};

    @Override
    public MilestoneLine mapRow(ResultSet row, int index) throws SQLException {
        @Nullable Limit limit = json(row, "threshold", LIMIT);
        @Nullable Decimal value = value(row);
        return new MilestoneLine(
                new MilestoneId(id(row, "milestone_id")),
                new MeasureId(id(row, "measure_id")),
                new NegotiationId(id(row, "negotiation_id")),
                row.getString("negotiation_title"),
                new PhaseId(id(row, "phase_id")),
                row.getString("measure_title"),
                row.getString("phase_title"),
                MeasureCategory.valueOf(row.getString("category")),
                row.getString("title"),
                MilestoneKind.valueOf(row.getString("kind")),
                row.getString("responsible_name"),
                new PartyId(id(row, "responsible")),
                row.getString("verifier_name"),
                new PartyId(id(row, "verifier")),
                row.getInt("progress_level"),
                Claim.valueOf(row.getString("claim")),
                Verification.valueOf(row.getString("verification")),
                Standing.valueOf(row.getString("standing")),
                schedule(row),
                json(row, "indicator", INDICATOR),
                limit,
                value,
                json(row, "promise", DUE),
                row.getBoolean("waived"),
                limit != null && limit.isExceededBy(value));
    }

    private Schedule schedule(ResultSet row) throws SQLException {
        return Schedule.of(
                row.getObject("first_due", LocalDate.class),
                row.getObject("due", LocalDate.class),
                row.getInt("extensions"),
                row.getObject("done_on", LocalDate.class),
                today,
                row.getBoolean("waived"),
                row.getBoolean("runs_out"));
    }

    private static UUID id(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    private static @Nullable Decimal value(ResultSet row) throws SQLException {
        String text = row.getString("reported_value");
        return text == null ? null : Decimal.of(text);
    }

    private static <T> @Nullable T json(ResultSet row, String column, TypeReference<T> type)
            throws SQLException {
        String text = row.getString(column);
        return text == null ? null : Json.read(text, type);
    }
}
