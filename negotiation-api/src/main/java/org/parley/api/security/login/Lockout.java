package org.parley.api.security.login;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Slows down whoever guesses: after five wrong passwords for a name from one address, each further
 * one doubles the time that has to pass, whichever nodes are asked. It says the same of names that
 * nobody has.
 */
@Component
public class Lockout {

    static final int FREE = 5;
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final Duration MEMORY = Duration.ofMinutes(15);

    private final JdbcClient jdbc;
    private final TransactionOperations transaction;
    private final Clock clock;

    Lockout(JdbcClient jdbc, TransactionOperations transaction, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Counts an attempt as wrong until it turns out right, so that many at once gain nothing.
     *
     * @throws TooManyAttempts when it comes too early
     */
    public void attempt(String username, String address) {
        String door = door(username, address);
        // as exact as the database keeps it, and not later
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        transaction.executeWithoutResult(_ -> write(door, next(read(door, now), now), now));
    }

    /** The last attempt was right after all. */
    public void succeeded(String username, String address) {
        jdbc.sql("delete from login_attempt where door = ?")
                .param(door(username, address))
                .update();
    }

    /** Forgets what is so long ago that it no longer counts. */
    @Scheduled(initialDelayString = "PT5M", fixedDelayString = "PT5M")
    void forget() {
        jdbc.sql("delete from login_attempt where last_at < ?")
                .param(utc(clock.instant().minus(MEMORY)))
                .update();
    }

    private static Failures next(Failures before, Instant now) {
        // before that, the other attempt was a moment ahead: on a node whose clock is, perhaps
        if (before.count() >= FREE && now.isBefore(before.until())) {
            throw new TooManyAttempts(Duration.between(now, before.until()));
        }
        int count = before.count() + 1;
        return new Failures(count, now.plus(pause(count)));
    }

    private static Duration pause(int count) {
        if (count < FREE) {
            return Duration.ZERO;
        }
        Duration doubled = Duration.ofSeconds(1L << Math.min(count - FREE, 20));
        return doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
    }

    /**
     * What has happened at the door, which is kept for this transaction alone. Nothing has, where a
     * right password has just wiped it out.
     */
    private Failures read(String door, Instant now) {
        jdbc.sql("insert into login_attempt values (?, 0, ?, ?) on conflict do nothing")
                .params(door, utc(now), utc(now))
                .update();
        return jdbc.sql(
                        "select failures, not_before, last_at from login_attempt where door = ? for update")
                .param(door)
                .query((row, _) -> {
                    boolean counts =
                            row.getObject("last_at", OffsetDateTime.class)
                                    .toInstant()
                                    .isAfter(now.minus(MEMORY));
                    return new Failures(
                            counts ? row.getInt("failures") : 0,
                            row.getObject("not_before", OffsetDateTime.class).toInstant());
                })
                .optional()
                .orElse(new Failures(0, now));
    }

    private void write(String door, Failures failures, Instant now) {
        jdbc.sql(
                        "update login_attempt set failures = ?, not_before = ?, last_at = ? where door = ?")
                .params(failures.count(), utc(failures.until()), utc(now), door)
                .update();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static String door(String username, String address) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(
                                            (username + "\n" + address)
                                                    .getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private record Failures(int count, Instant until) {}
}
