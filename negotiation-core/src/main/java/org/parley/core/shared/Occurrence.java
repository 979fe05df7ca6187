package org.parley.core.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/**
 * When something happened in the world, as it was said (a day, an instant, or nothing: then it
 * happened when it was recorded), and the instant by which it is put in order. A day counts from
 * its first moment in UTC.
 */
public record Occurrence(@Nullable String said, Instant effective) {

    /**
     * @param said a day such as 2016-06-23, an instant such as 2016-06-23T16:00:00Z, or null
     * @throws IllegalArgumentException when the text is neither
     */
    public static Occurrence of(@Nullable String said, Instant recorded) {
        return new Occurrence(said, said == null ? recorded : instantOf(said));
    }

    public boolean isAfter(Instant moment) {
        return effective.isAfter(moment);
    }

    /** The day, where no more than that was said; null otherwise. */
    public @Nullable LocalDate saidDay() {
        return toTheDay() ? day() : null;
    }

    public LocalDate day() {
        return effective.atZone(ZoneOffset.UTC).toLocalDate();
    }

    /**
     * Whether it was said to lie before the other: by day where either is known to the day only.
     */
    public boolean isClearlyBefore(Occurrence other) {
        if (said == null) {
            return false;
        }
        return toTheDay() || other.toTheDay()
                ? day().isBefore(other.day())
                : effective.isBefore(other.effective);
    }

    /** The same occurrence, put in order no earlier than what it is about. */
    public Occurrence notOrderedBefore(Occurrence other) {
        return effective.isBefore(other.effective) ? new Occurrence(said, other.effective) : this;
    }

    /** Whichever of the two comes later; the other one where one is missing. */
    public static @Nullable Occurrence later(@Nullable Occurrence one, @Nullable Occurrence other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.effective.isBefore(other.effective) ? other : one;
    }

    private boolean toTheDay() {
        return said != null && isDay(said);
    }

    private static boolean isDay(String said) {
        return said.length() == 10;
    }

    private static Instant instantOf(String said) {
        try {
            return isDay(said)
                    ? LocalDate.parse(said).atStartOfDay(ZoneOffset.UTC).toInstant()
                    : Instant.parse(said);
        } catch (DateTimeParseException _) {
            throw new IllegalArgumentException(
                    "must be a day such as 2016-06-23 or an instant such as 2016-06-23T16:00:00Z");
        }
    }
}
