package org.parley.api.token;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.api.account.Account;

/** A token that a request bears, and the account it stands for. */
record Borne(UUID id, Set<Scope> scopes, @Nullable Instant expiresAt, Account account) {

    boolean isExpired(Instant now) {
        return Token.isExpired(expiresAt, now);
    }
}
