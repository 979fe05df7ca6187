package org.parley.api.webhook;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.projections.support.Cursor;
import org.parley.projections.support.Page;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of alerts for addresses. */
@Repository
class DeliveryTable {

    private static final String COLUMNS =
            "delivery_id, webhook_id, negotiation_id, stream, sequence_no, kind, created_at, state,"
                    + " attempts, next_at, last_at, outcome";
    private static final String ALL = "select " + COLUMNS + " from webhook_delivery";

    private final JdbcClient jdbc;

    DeliveryTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Delivery one) {
        jdbc.sql(
                        "insert into webhook_delivery ("
                                + COLUMNS
                                + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        Arrays.asList(
                                one.id(),
                                one.webhookId(),
                                one.negotiation().value(),
                                one.place().stream(),
                                one.place().version(),
                                one.kind().name(),
                                utc(one.createdAt()),
                                one.state().name(),
                                one.attempts(),
                                orNull(one.nextAt()),
                                orNull(one.lastAt()),
                                one.outcome()))
                .update();
    }

    /**
     * Newest first.
     *
     * @throws IllegalArgumentException when the cursor is not of this list
     */
    Page<Delivery> of(UUID webhook, @Nullable String cursor, int limit) {
        List<Object> values = new ArrayList<>(List.of(webhook));
        String after = "";
        List<String> last = Cursor.read(cursor, 2);
        if (last != null) {
            after = " and (created_at, delivery_id) < (?, ?)";
            values.addAll(keys(last));
        }
        values.add(limit + 1);
        List<Delivery> rows =
                jdbc.sql(
                                ALL
                                        + " where webhook_id = ?"
                                        + after
                                        + " order by created_at desc, delivery_id desc limit ?")
                        .params(values)
                        .query(DeliveryRow::read)
                        .list();
        return Page.of(
                rows, limit, one -> List.of(one.createdAt().toString(), one.id().toString()));
    }

    private static List<Object> keys(List<String> last) {
        try {
            return List.of(
                    Instant.parse(last.getFirst()).atOffset(ZoneOffset.UTC),
                    UUID.fromString(last.getLast()));
        } catch (DateTimeParseException | IllegalArgumentException _) {
            throw Cursor.notOurs();
        }
    }

    @Nullable Delivery find(UUID webhook, UUID id) {
        return jdbc.sql(ALL + " where webhook_id = ? and delivery_id = ?")
                .params(webhook, id)
                .query(DeliveryRow::read)
                .optional()
                .orElse(null);
    }

    /** For which addresses something is to be sent. */
    List<UUID> due(Instant now, int most) {
        return jdbc.sql(
                        "select webhook_id from webhook_delivery where next_at <= ?"
                                + " group by webhook_id order by min(next_at) limit ?")
                .params(utc(now), most)
                .query(UUID.class)
                .list();
    }

    /**
     * Takes the next one of an address, for that long: who takes it sends it, and if he does not
     * come back with what became of it, another does. Null when there is none.
     */
    @Nullable Delivery take(UUID webhook, Instant now, Duration lease) {
        Delivery next =
                jdbc.sql(ALL + " where webhook_id = ? and next_at <= ? order by next_at limit 1")
                        .params(webhook, utc(now))
                        .query(DeliveryRow::read)
                        .optional()
                        .orElse(null);
        if (next == null) {
            return null;
        }
        int taken =
                jdbc.sql(
                                "update webhook_delivery set attempts = attempts + 1, last_at = ?, next_at = ?"
                                        + " where delivery_id = ? and attempts = ? and next_at <= ?")
                        .params(
                                utc(now),
                                utc(now.plus(lease)),
                                next.id(),
                                next.attempts(),
                                utc(now))
                        .update();
        return taken == 1 ? find(webhook, next.id()) : null;
    }

    /** What came of it, unless it was asked for anew meanwhile. */
    void ended(
            Delivery taken,
            DeliveryState state,
            @Nullable Instant nextAt,
            @Nullable String outcome) {
        jdbc.sql(
                        "update webhook_delivery set state = ?, next_at = ?, outcome = ?"
                                + " where delivery_id = ? and attempts = ?")
                .params(
                        Arrays.asList(
                                state.name(),
                                orNull(nextAt),
                                outcome,
                                taken.id(),
                                taken.attempts()))
                .update();
    }

    /** It was taken and could not be tried; that does not count. */
    void untried(Delivery taken, Instant nextAt) {
        jdbc.sql(
                        "update webhook_delivery set attempts = attempts - 1, next_at = ?"
                                + " where delivery_id = ? and attempts = ?")
                .params(utc(nextAt), taken.id(), taken.attempts())
                .update();
    }

    /** It is sent from the beginning, now. */
    void again(UUID id, Instant now) {
        jdbc.sql(
                        "update webhook_delivery set state = ?, attempts = 0, next_at = ?, outcome = null"
                                + " where delivery_id = ?")
                .params(DeliveryState.WAITING.name(), utc(now), id)
                .update();
    }

    /** Those of that age which are not sent any more. */
    void forget(Instant before) {
        jdbc.sql("delete from webhook_delivery where created_at < ? and next_at is null")
                .param(utc(before))
                .update();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable OffsetDateTime orNull(@Nullable Instant instant) {
        return instant == null ? null : utc(instant);
    }
}
