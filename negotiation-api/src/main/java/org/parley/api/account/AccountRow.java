package org.parley.api.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.api.security.GlobalRole;
import org.parley.core.shared.Username;

/** How an account stands in its table. */
public final class AccountRow {

    /** What no password has as its hash. */
    static final String NO_PASSWORD = "-";

    private AccountRow() {}

    /** The account in the row, whose columns are named as in its table. */
    public static Account read(ResultSet row, int number) throws SQLException {
        return new Account(
                new Username(row.getString("username")),
                row.getString("password"),
                roles(row.getString("roles")),
                row.getString("stamp"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getString("issuer"),
                instant(row.getObject("seen_at", OffsetDateTime.class)),
                row.getBoolean("one_time"),
                row.getString("set_by"));
    }

    static List<@Nullable Object> values(Account account) {
        return Arrays.asList(
                account.username().text(),
                account.hash(),
                text(account.roles()),
                account.stamp(),
                utc(account.createdAt()),
                account.issuer(),
                account.seenAt() == null ? null : utc(account.seenAt()),
                account.oneTime(),
                account.setBy());
    }

    static String text(Set<GlobalRole> roles) {
        return roles.stream().sorted().map(GlobalRole::name).collect(Collectors.joining(","));
    }

    static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    static Set<GlobalRole> roles(String text) {
        return Arrays.stream(text.split(","))
                .filter(name -> !name.isEmpty())
                .map(GlobalRole::valueOf)
                .collect(Collectors.toSet());
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
