package org.parley.core.measure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * For which days it is recorded already what the clock says, so that it is recorded once.
 *
 * @param near the due date that was near
 * @param missed the due date that had passed
 * @param lapsed the last day of a limit that had passed
 */
record Noted(@Nullable LocalDate near, @Nullable LocalDate missed, @Nullable LocalDate lapsed) {

    static final Noted NOTHING = new Noted(null, null, null);

    Noted near(LocalDate day) {
        return new Noted(day, missed, lapsed);
    }

    Noted missed(LocalDate day) {
        return new Noted(near, day, lapsed);
    }

    Noted lapsed(LocalDate day) {
        return new Noted(near, missed, day);
    }
}
