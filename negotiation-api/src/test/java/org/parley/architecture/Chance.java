package org.parley.architecture;

import com.tngtech.archunit.core.domain.JavaAccess;
import java.util.Set;

/** The ways to ask the machine for the time or for a random value. */
final class Chance {

    private static final Set<String> CLOCKS =
            Set.of("now", "systemUTC", "systemDefaultZone", "currentTimeMillis", "nanoTime");
    private static final Set<String> DICE = Set.of("randomUUID", "random");
    private static final Set<String> SOURCES =
            Set.of(
                    "java.util.Random",
                    "java.security.SecureRandom",
                    "java.util.concurrent.ThreadLocalRandom",
                    "java.util.Date");

    private Chance() {}

    static boolean isAsked(JavaAccess<?> access) {
        return tellsTime(access)
                || DICE.contains(access.getTarget().getName())
                || SOURCES.contains(access.getTargetOwner().getName());
    }

    /** A clock: {@code Instant.now()} and its kind, {@code Clock} and {@code System}. */
    static boolean tellsTime(JavaAccess<?> access) {
        return CLOCKS.contains(access.getTarget().getName())
                && access.getTargetOwner().getName().startsWith("java.");
    }
}
