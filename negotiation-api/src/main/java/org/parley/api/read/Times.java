package org.parley.api.read;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.regex.Pattern;
import org.parley.projections.support.Moment;

/** Days and instants as callers write them, with years of four digits. */
public final class Times {

    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern INSTANT =
            Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]{5,18}(Z|[+-][0-9]{2}:[0-9]{2})");

    private Times() {}

    /**
     * @throws IllegalArgumentException for what is no instant
     */
    public static Instant instant(String text) {
        String wanted = "must be an instant such as 2016-06-23T16:00:00Z";
        try {
            if (INSTANT.matcher(text).matches() && !text.startsWith("0000")) {
                return Instant.parse(text);
            }
        } catch (DateTimeException _) {
            throw new IllegalArgumentException(wanted);
        }
        throw new IllegalArgumentException(wanted);
    }

    /**
     * @throws IllegalArgumentException for what is no day
     */
    public static LocalDate day(String text) {
        String wanted = "must be a day such as 2016-12-01";
        try {
            if (DAY.matcher(text).matches() && !text.startsWith("0000")) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeException _) {
            throw new IllegalArgumentException(wanted);
        }
        throw new IllegalArgumentException(wanted);
    }

    /** An instant, or the last moment of a day in UTC. */
    public static Instant until(String text) {
        return isDay(text) ? Moment.endOf(day(text)) : dayOrInstant(text);
    }

    /** An instant, or the first moment of a day in UTC. */
    public static Instant from(String text) {
        return isDay(text)
                ? day(text).atStartOfDay(ZoneOffset.UTC).toInstant()
                : dayOrInstant(text);
    }

    /**
     * What was said, as the day or the instant that it is, where that says the same; the text else.
     */
    public static Object said(String text) {
        try {
            Object read = isDay(text) ? day(text) : instant(text);
            return read.toString().equals(text) ? read : text;
        } catch (IllegalArgumentException _) {
            return text;
        }
    }

    private static boolean isDay(String text) {
        return DAY.matcher(text).matches();
    }

    private static Instant dayOrInstant(String text) {
        try {
            return instant(text);
        } catch (IllegalArgumentException _) {
            throw new IllegalArgumentException(
                    "must be a day such as 2016-06-23 or an instant such as 2016-06-23T16:00:00Z");
        }
    }
}
