package org.parley.api.webhook;

import java.net.URI;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.parley.api.alert.AlertKind;

/**
 * An address that somebody has alerts sent to.
 *
 * @param kinds which alerts
 * @param told as far as this in the order of arrival it was looked for alerts
 */
record Webhook(
        UUID id,
        String username,
        URI url,
        SigningSecret secret,
        Set<AlertKind> kinds,
        long told,
        Instant createdAt) {

    Webhook {
        kinds = Set.copyOf(kinds);
    }

    Webhook toldUpTo(long number) {
        return new Webhook(id, username, url, secret, kinds, number, createdAt);
    }

    @Override
    public String toString() {
        return "Webhook " + id;
    }
}
