package org.parley.projections.support;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Where the acknowledgement of an incident stands. It depends on when one looks. */
public enum AcknowledgementStatus {
    AWAITED,
    OVERDUE,
    IN_TIME,
    LATE,
    /** The incident was closed before everybody who was asked had answered. */
    EXCUSED;

    /**
     * @param due when the time to answer is over
     * @param answered when the last of those who were asked answered, or null while one has not
     * @param excused whether it was closed before
     */
    public static AcknowledgementStatus of(
            Instant due, @Nullable Instant answered, boolean excused, Instant now) {
        if (answered != null) {
            return answered.isAfter(due) ? LATE : IN_TIME;
        }
        if (excused) {
            return EXCUSED;
        }
        return now.isBefore(due) ? AWAITED : OVERDUE;
    }
}
