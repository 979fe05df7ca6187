package org.parley.api.token;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is known of a token, its secret apart. */
record Token(
        UUID id,
        String username,
        String name,
        Set<Scope> scopes,
        Instant createdAt,
        @Nullable Instant expiresAt,
        @Nullable Instant lastUsedAt) {

    boolean isExpired(Instant now) {
        return isExpired(expiresAt, now);
    }

    static boolean isExpired(@Nullable Instant expiresAt, Instant now) {
        return expiresAt != null && !now.isBefore(expiresAt);
    }
}
