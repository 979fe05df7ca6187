package org.parley.api.milestone;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** The clock of the house, ahead of the world by as much as a test likes. */
public final class MovedClock extends Clock {

    private static volatile Duration ahead = Duration.ZERO;

    public static void ahead(Duration by) {
        ahead = by;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(Clock.system(zone), ahead);
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(ahead);
    }

    /** Puts it into the house. */
    public static class Wiring {

        @Bean
        @Primary
        Clock clock() {
            return new MovedClock();
        }
    }
}
