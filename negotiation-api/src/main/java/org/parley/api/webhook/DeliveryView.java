package org.parley.api.webhook;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.api.alert.AlertKind;

/**
 * What has become of an alert.
 *
 * @param messageId what its receiver knows it by: the header webhook-id
 * @param event the stream of the event and its place there, as the alert says it
 * @param attempts how often it was tried, since it was last asked for
 * @param nextAt when it is tried again
 * @param outcome what came of the last attempt
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DeliveryView(
        UUID id,
        String messageId,
        AlertKind kind,
        String event,
        String negotiationId,
        DeliveryState state,
        int attempts,
        Instant createdAt,
        @Nullable Instant lastAt,
        @Nullable Instant nextAt,
        @Nullable String outcome) {

    static DeliveryView of(Delivery one) {
        return new DeliveryView(
                one.id(),
                one.messageId(),
                one.kind(),
                one.place().stream() + "/" + one.place().version(),
                one.negotiation().toString(),
                one.state(),
                one.attempts(),
                one.createdAt(),
                one.lastAt(),
                one.nextAt(),
                one.outcome());
    }
}
