package org.parley.api.measure;

import static org.parley.core.shared.Checks.require;
import static org.parley.core.shared.Checks.requireLine;

import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.Due;
import org.parley.core.shared.Title;

/** When a step is due: a day, or a period after an anchor. */
public record DueForm(
        @Nullable LocalDate date,
        @Nullable String anchor,
        @Nullable Period period,
        @Nullable ZoneId zone) {

    private static final long MOST_MONTHS = 12L * 200;
    private static final int MOST_DAYS = 366 * 200;

    public Due due() {
        require(
                period == null
                        || (Math.abs(period.toTotalMonths()) <= MOST_MONTHS
                                && Math.abs((long) period.getDays()) <= MOST_DAYS),
                "due: a period has at most 200 years");
        if (anchor != null) {
            requireLine(anchor, Title.MAX_LENGTH, "due: anchor");
        }
        return new Due(date, anchor, period, zone);
    }
}
