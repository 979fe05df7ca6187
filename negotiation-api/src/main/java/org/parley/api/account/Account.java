package org.parley.api.account;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.api.security.GlobalRole;
import org.parley.core.shared.Username;

/**
 * A login: of the embedded store, or one that the identity provider vouches for.
 *
 * @param hash the encoded password; that of a vouched one is none
 * @param stamp differs after each change of password or roles, so that older logins end
 * @param issuer the provider that vouches for it, or null for a login of this house
 * @param seenAt when it last came with a token of the provider, or null
 * @param oneTime whether the password, set by another, opens nothing but its own change
 * @param setBy who set the password, until a second person has confirmed that its owner has it;
 *     null when there is nothing to confirm
 */
public record Account(
        Username username,
        String hash,
        Set<GlobalRole> roles,
        String stamp,
        Instant createdAt,
        @Nullable String issuer,
        @Nullable Instant seenAt,
        boolean oneTime,
        @Nullable String setBy) {

    public Account {
        roles = Set.copyOf(roles);
    }

    boolean isOperator() {
        return roles.contains(GlobalRole.OPERATOR);
    }

    /** Whether it opens nothing yet but the change of its password. */
    public boolean isHeld() {
        return oneTime || setBy != null;
    }

    /** Encoded passwords begin with the name of their method. */
    public boolean hasPassword() {
        return hash.startsWith("{");
    }

    @Override
    public String toString() {
        return "Account " + username;
    }
}
