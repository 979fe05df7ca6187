package org.parley.api.alert;

import java.util.Locale;

/** What one can be alerted to. */
public enum AlertKind {
    /** A due date is near, and the milestone is not done. */
    DUE_SOON,
    /** A due date has passed, and the milestone was not done. */
    OVERDUE,
    /** The verifier found a milestone done. */
    VERIFIED,
    /** The verifier found the opposite of what was claimed. */
    CONTRADICTED,
    /** A value beyond a limit was reported. */
    LIMIT_EXCEEDED,
    /** A party gave notice that a measure is not performed. */
    SNAPBACK,
    /** An incident was reported, rose to another level, or was not acknowledged in time. */
    INCIDENT;

    /** Its name in messages: overdue, limit-exceeded. */
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
