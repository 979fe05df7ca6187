package org.parley.api.account;

import java.time.Instant;
import java.util.Set;
import org.parley.api.security.GlobalRole;
import org.parley.core.shared.Username;

/**
 * A login of the embedded store.
 *
 * @param hash the encoded password
 * @param stamp differs after each change of password or roles, so that older logins end
 */
public record Account(
        Username username, String hash, Set<GlobalRole> roles, String stamp, Instant createdAt) {

    public Account {
        roles = Set.copyOf(roles);
    }

    boolean isOperator() {
        return roles.contains(GlobalRole.OPERATOR);
    }

    @Override
    public String toString() {
        return "Account " + username;
    }
}
