package org.parley.api.account;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What happened to logins: written in the transaction that changes them, and never changed again.
 * It outlives the account, so nothing is undone by closing it and opening another of that name.
 */
@Repository
public class AccountEvents {

    private static final String ALL =
            "select event_id, username, change, detail, actor, at from account_event where event_id < ?";

    private final JdbcClient jdbc;
    private final Clock clock;

    AccountEvents(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * One thing that happened.
     *
     * @param detail the roles or the name of the token that it was about, or empty
     * @param actor the login that did it, or what acted without a login
     */
    public record Happened(
            @JsonIgnore long number,
            String username,
            Change change,
            String detail,
            String actor,
            Instant at) {}

    /** Adds one. */
    public void add(String username, Change change, String detail, String actor) {
        jdbc.sql(
                        "insert into account_event (username, change, detail, actor, at) values (?, ?, ?, ?, ?)")
                .params(
                        username,
                        change.name(),
                        detail,
                        actor,
                        AccountRow.utc(clock.instant().truncatedTo(ChronoUnit.MILLIS)))
                .update();
    }

    /** Whether there was ever a login of that name. */
    boolean knows(String username) {
        return !of(username, Long.MAX_VALUE, 1).isEmpty();
    }

    /** Newest first, those before the given one. */
    List<Happened> of(String username, long before, int limit) {
        return jdbc.sql(ALL + " and username = ? order by event_id desc limit ?")
                .params(before, username, limit)
                .query(AccountEvents::happened)
                .list();
    }

    /** Those of all logins, newest first. */
    List<Happened> all(long before, int limit) {
        return jdbc.sql(ALL + " order by event_id desc limit ?")
                .params(before, limit)
                .query(AccountEvents::happened)
                .list();
    }

    private static Happened happened(ResultSet row, int number) throws SQLException {
        return new Happened(
                row.getLong("event_id"),
                row.getString("username"),
                Change.valueOf(row.getString("change")),
                row.getString("detail"),
                row.getString("actor"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
