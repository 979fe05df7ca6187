package org.parley.api.webhook;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.api.alert.AlertKind;
import org.parley.core.shared.NegotiationId;
import org.parley.projections.history.EventPlace;

/**
 * An alert for one address.
 *
 * @param place the event that it is of
 * @param attempts how often it was tried to send it
 * @param nextAt when it is sent, or null when it is not sent any more
 * @param lastAt when it was last tried
 * @param outcome what came of that
 */
record Delivery(
        UUID id,
        UUID webhookId,
        NegotiationId negotiation,
        EventPlace place,
        AlertKind kind,
        Instant createdAt,
        DeliveryState state,
        int attempts,
        @Nullable Instant nextAt,
        @Nullable Instant lastAt,
        @Nullable String outcome) {

    /** One that was never tried. */
    static Delivery first(UUID webhook, Found found, Instant now) {
        return new Delivery(
                UUID.randomUUID(),
                webhook,
                found.negotiation(),
                found.place(),
                found.kind(),
                now,
                DeliveryState.WAITING,
                0,
                now,
                null,
                null);
    }

    /** What its receiver knows it by, however often he gets it. */
    String messageId() {
        return "msg_" + id;
    }
}
