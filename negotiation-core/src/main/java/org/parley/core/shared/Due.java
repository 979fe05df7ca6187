package org.parley.core.shared;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * When a milestone is due: on a day, or a period after a named anchor day (in a time zone, for what
 * counts in hours later). Calendar arithmetic is that of {@link LocalDate#plus}: 1 December 2016 +
 * P180D is 30 May 2017.
 */
public record Due(
        @Nullable LocalDate date,
        @Nullable String anchor,
        @Nullable Period period,
        @Nullable ZoneId zone) {

    /** A date is near when no more than this many days are left. */
    public static final int NEAR = 30;

    public static Due on(LocalDate date) {
        return new Due(date, null, null, null);
    }

    public static Due after(String anchor, Period period, @Nullable ZoneId zone) {
        return new Due(null, anchor, period, zone);
    }

    /** Whether it says either a day or an anchor with a period, and not both. */
    @JsonIgnore
    public boolean isComplete() {
        return date != null
                ? anchor == null && period == null && zone == null
                : anchor != null && period != null;
    }

    /** The day it falls due once the anchor is known to be on the given day. */
    public LocalDate resolve(LocalDate anchorDay) {
        if (period == null) {
            throw new IllegalStateException("an absolute date needs no anchor");
        }
        return anchorDay.plus(period);
    }
}
