package org.parley.api.account;

import java.time.Instant;
import java.util.List;
import org.parley.api.security.GlobalRole;

/** What is told of an account: never its password, in whatever form. */
record AccountView(String username, List<GlobalRole> roles, Instant createdAt) {

    static AccountView of(Account account) {
        return new AccountView(
                account.username().text(),
                account.roles().stream().sorted().toList(),
                account.createdAt());
    }
}
