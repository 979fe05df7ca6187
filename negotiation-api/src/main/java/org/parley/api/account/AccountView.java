package org.parley.api.account;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.api.security.GlobalRole;

/** What is told of an account: never its password, in whatever form. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AccountView(
        String id,
        String username,
        List<GlobalRole> roles,
        Instant createdAt,
        @Nullable Long version) {

    /** The answer to its making. */
    static AccountView made(Account account) {
        return of(account, 0L);
    }

    static AccountView of(Account account) {
        return of(account, null);
    }

    private static AccountView of(Account account, @Nullable Long version) {
        return new AccountView(
                account.username().text(),
                account.username().text(),
                account.roles().stream().sorted().toList(),
                account.createdAt(),
                version);
    }
}
