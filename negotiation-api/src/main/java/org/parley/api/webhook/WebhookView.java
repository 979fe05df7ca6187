package org.parley.api.webhook;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.api.alert.AlertKind;

/**
 * What is told of an address.
 *
 * @param secret what its messages are signed with, in the answer to its making and never again
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record WebhookView(
        UUID id,
        String url,
        List<AlertKind> kinds,
        Instant createdAt,
        @Nullable Long version,
        @Nullable String secret) {

    static WebhookView of(Webhook one) {
        return of(one, null, null);
    }

    static WebhookView shownOnce(Webhook one) {
        return of(one, 0L, one.secret().text());
    }

    private static WebhookView of(Webhook one, @Nullable Long version, @Nullable String secret) {
        return new WebhookView(
                one.id(),
                one.url().toString(),
                one.kinds().stream().sorted().toList(),
                one.createdAt(),
                version,
                secret);
    }

    @Override
    public String toString() {
        return "Webhook " + id;
    }
}
