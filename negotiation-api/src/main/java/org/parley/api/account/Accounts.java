package org.parley.api.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.api.security.GlobalRole;
import org.parley.core.shared.Username;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of accounts. */
@Repository
public class Accounts {

    private static final String ALL =
            "select username, password, roles, stamp, created_at from account";

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
                .query(Accounts::account)
                .optional()
                .orElse(null);
    }

    /** In order of their names, those after the given one. */
    List<Account> after(String username, int limit) {
        return jdbc.sql(ALL + " where username > ? order by username limit ?")
                .params(username, limit)
                .query(Accounts::account)
                .list();
    }

    boolean isEmpty() {
        return after("", 1).isEmpty();
    }

    /** All operators, kept from changing until the end of the transaction. */
    List<Account> lockOperators() {
        return jdbc.sql(ALL + " where roles like '%OPERATOR%' order by username for update")
                .query(Accounts::account)
                .list();
    }

    void add(Account account) {
        jdbc.sql(
                        "insert into account (username, password, roles, stamp, created_at) values (?, ?, ?, ?, ?)")
                .params(
                        account.username().text(),
                        account.hash(),
                        text(account.roles()),
                        account.stamp(),
                        OffsetDateTime.ofInstant(account.createdAt(), ZoneOffset.UTC))
                .update();
    }

    boolean changePassword(Username username, String hash) {
        return change("password = ?", hash, username);
    }

    boolean changeRoles(Username username, Set<GlobalRole> roles) {
        return change("roles = ?", text(roles), username);
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

    private boolean change(String what, String value, Username username) {
        return jdbc.sql("update account set " + what + ", stamp = ? where username = ?")
                        .params(value, newStamp(), username.text())
                        .update()
                == 1;
    }

    private static String text(Set<GlobalRole> roles) {
        return roles.stream().sorted().map(GlobalRole::name).collect(Collectors.joining(","));
    }

    private static Set<GlobalRole> roles(String text) {
        return Arrays.stream(text.split(","))
                .filter(name -> !name.isEmpty())
                .map(GlobalRole::valueOf)
                .collect(Collectors.toSet());
    }

    private static Account account(ResultSet row, int number) throws SQLException {
        return new Account(
                new Username(row.getString("username")),
                row.getString("password"),
                roles(row.getString("roles")),
                row.getString("stamp"),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }
}
