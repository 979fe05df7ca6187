package org.parley.projections.support;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.AgendaItemId;
import org.parley.core.shared.BackchannelId;
import org.parley.core.shared.Decimal;
import org.parley.core.shared.IncidentId;
import org.parley.core.shared.MeasureId;
import org.parley.core.shared.MilestoneId;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.PartyId;
import org.parley.core.shared.PhaseId;
import org.parley.core.shared.RoundId;
import org.parley.core.shared.SnapbackId;
import org.parley.core.shared.Username;

/**
 * Turns words of the domain into what a column holds: ids as uuid, instants in UTC, enums by name.
 */
public final class Values {

    private Values() {}

    /** All of them, in order. */
    public static List<@Nullable Object> forColumns(@Nullable Object... values) {
        List<@Nullable Object> columns = new ArrayList<>(values.length);
        for (Object value : values) {
            columns.add(forColumn(value));
        }
        return columns;
    }

    static @Nullable Object forColumn(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case NegotiationId(var id) -> id;
            case MeasureId(var id) -> id;
            case IncidentId(var id) -> id;
            case RoundId(var id) -> id;
            case MilestoneId(var id) -> id;
            case PhaseId(var id) -> id;
            case PartyId(var id) -> id;
            case AgendaItemId(var id) -> id;
            case BackchannelId(var id) -> id;
            case SnapbackId(var id) -> id;
            case Username(var text) -> text;
            case Decimal decimal -> decimal.toString();
            case Enum<?> name -> name.name();
            case Instant instant -> instant.atOffset(ZoneOffset.UTC);
            default -> value;
        };
    }

    /** Reads an instant back. */
    public static Instant instant(OffsetDateTime column) {
        return column.toInstant();
    }
}
