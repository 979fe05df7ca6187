package org.parley.api.token;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is told of a token.
 *
 * @param token the secret itself, in the answer to its making and never again
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record TokenView(
        UUID id,
        String name,
        List<Scope> scopes,
        Instant createdAt,
        @Nullable Instant expiresAt,
        @Nullable Instant lastUsedAt,
        @Nullable Long version,
        @Nullable String token) {

    static TokenView of(Token token) {
        return of(token, null, null);
    }

    static TokenView shownOnce(Token token, Secret secret) {
        return of(token, 0L, secret.text());
    }

    private static TokenView of(Token token, @Nullable Long version, @Nullable String secret) {
        return new TokenView(
                token.id(),
                token.name(),
                token.scopes().stream().sorted().toList(),
                token.createdAt(),
                token.expiresAt(),
                token.lastUsedAt(),
                version,
                secret);
    }

    @Override
    public String toString() {
        return "Token " + id;
    }
}
