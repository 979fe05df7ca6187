package org.parley.api.security.login;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Slows down whoever guesses: after five wrong passwords for a name from one address, each further
 * one doubles the time that has to pass. It says the same of names that nobody has.
 */
@Component
public class Lockout {

    static final int FREE = 5;
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final Duration MEMORY = Duration.ofMinutes(15);

    private final Clock clock;
    private final Cache<Door, Failures> failures =
            Caffeine.newBuilder().expireAfterWrite(MEMORY).maximumSize(100_000).build();

    Lockout(Clock clock) {
        this.clock = clock;
    }

    /**
     * Counts an attempt as wrong until it turns out right, so that many at once gain nothing.
     *
     * @throws TooManyAttempts when it comes too early
     */
    public void attempt(String username, String address) {
        Instant now = clock.instant();
        failures.asMap().compute(new Door(username, address), (_, before) -> next(before, now));
    }

    /** The last attempt was right after all. */
    public void succeeded(String username, String address) {
        failures.invalidate(new Door(username, address));
    }

    private static Failures next(@Nullable Failures before, Instant now) {
        if (before == null) {
            return new Failures(1, now);
        }
        if (now.isBefore(before.until())) {
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

    private record Door(String username, String address) {}

    private record Failures(int count, Instant until) {}
}
