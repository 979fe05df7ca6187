package org.parley.api.account;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.api.security.GlobalRole;
import org.parley.core.shared.Username;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of accounts. */
@Repository
public class Accounts {

    private static final String ALL =
            "select username, password, roles, stamp, created_at, issuer, seen_at, one_time, set_by from account";

    private final JdbcClient jdbc;

    Accounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The account of that name as it is now, or null. */
    public @Nullable Account find(String username) {
        return isName(username) ? found(username) : null;
    }

    private @Nullable Account found(String username) {
        return jdbc.sql(ALL + " where username = ?")
                .param(username)
                .query(AccountRow::read)
                .optional()
                .orElse(null);
    }

    /** In order of their names, those after the given one. */
    List<Account> after(String username, int limit) {
        return jdbc.sql(ALL + " where username > ? order by username limit ?")
                .params(username, limit)
                .query(AccountRow::read)
                .list();
    }

    boolean isEmpty() {
        return after("", 1).isEmpty();
    }

    /** All operators, kept from changing until the end of the transaction. */
    List<Account> lockOperators() {
        return jdbc.sql(ALL + " where roles like '%OPERATOR%' order by username for update")
                .query(AccountRow::read)
                .list();
    }

    void add(Account account) {
        jdbc.sql(
                        """
                        insert into account (username, password, roles, stamp, created_at, issuer, seen_at, one_time, set_by)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(AccountRow.values(account))
                .update();
    }

    /** Its owner has chosen it. */
    boolean changePassword(Username username, String hash) {
        return jdbc.sql(
                                "update account set password = ?, one_time = false, stamp = ? where username = ?")
                        .params(hash, newStamp(), username.text())
                        .update()
                == 1;
    }

    /** Another has set it. */
    boolean setPassword(Username username, String hash, String by) {
        return jdbc.sql(
                                "update account set password = ?, one_time = true, set_by = ?, stamp = ? where username = ?")
                        .params(hash, by, newStamp(), username.text())
                        .update()
                == 1;
    }

    /** A second person says that its owner has it. */
    boolean confirm(Username username, String by) {
        return jdbc.sql(
                                """
                                update account set set_by = null, stamp = ?
                                where username = ? and set_by is not null and set_by <> ?
                                """)
                        .params(newStamp(), username.text(), by)
                        .update()
                == 1;
    }

    boolean changeRoles(Username username, Set<GlobalRole> roles) {
        return jdbc.sql("update account set roles = ?, stamp = ? where username = ?")
                        .params(AccountRow.text(roles), newStamp(), username.text())
                        .update()
                == 1;
    }

    /** From now on the provider vouches for it, with these roles. */
    void entrust(Username username, String issuer, Set<GlobalRole> roles, Instant now) {
        jdbc.sql(
                        """
                        update account set issuer = ?, roles = ?, seen_at = ?, password = ?, one_time = false, set_by = null, stamp = ?
                        where username = ?
                        """)
                .params(
                        issuer,
                        AccountRow.text(roles),
                        AccountRow.utc(now),
                        AccountRow.NO_PASSWORD,
                        newStamp(),
                        username.text())
                .update();
    }

    void seen(Username username, Instant now) {
        jdbc.sql("update account set seen_at = ? where username = ?")
                .params(AccountRow.utc(now), username.text())
                .update();
    }

    boolean remove(Username username) {
        return jdbc.sql("delete from account where username = ?").param(username.text()).update()
                == 1;
    }

    /** Nobody is called anything else, and not every database takes any text. */
    private static boolean isName(String text) {
        try {
            return !new Username(text).text().isEmpty();
        } catch (IllegalArgumentException notAName) {
            return false;
        }
    }

    static String newStamp() {
        return UUID.randomUUID().toString();
    }
}
