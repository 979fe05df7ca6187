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
        @Nullable String held,
        @Nullable Long version) {

    /** The answer to its making. */
    static AccountView made(Account account) {
        return of(account, 0L);
    }

    static AccountView of(Account account) {
        return of(account, null);
    }

    /** What has to happen before the account opens anything. */
    private static @Nullable String held(Account account) {
        return account.oneTime()
                ? "UNTIL_PASSWORD_CHANGED"
                : account.setBy() == null ? null : "UNTIL_CONFIRMED";
    }

    private static AccountView of(Account account, @Nullable Long version) {
        return new AccountView(
                account.username().text(),
                account.username().text(),
                account.roles().stream().sorted().toList(),
                account.createdAt(),
                held(account),
                version);
    }
}
