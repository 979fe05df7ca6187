package org.parley.api.webhook;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.api.alert.AlertKind;
import org.parley.core.shared.NegotiationId;
import org.parley.projections.history.EventPlace;

/** Reads a row of {@link DeliveryTable}. */
final class DeliveryRow {

    private DeliveryRow() {}

    static Delivery read(ResultSet row, int number) throws SQLException {
        return new Delivery(
                row.getObject("delivery_id", UUID.class),
                row.getObject("webhook_id", UUID.class),
                new NegotiationId(row.getObject("negotiation_id", UUID.class)),
                new EventPlace(row.getString("stream"), row.getLong("sequence_no")),
                AlertKind.valueOf(row.getString("kind")),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                DeliveryState.valueOf(row.getString("state")),
                row.getInt("attempts"),
                instant(row, "next_at"),
                instant(row, "last_at"),
                row.getString("outcome"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }
}
