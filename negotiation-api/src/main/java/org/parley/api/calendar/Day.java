package org.parley.api.calendar;

import java.time.Instant;
import java.time.LocalDate;

/**
 * An event of whole days.
 *
 * @param uid the same for as long as what it is about is the same
 * @param last its last day, the first when it lasts one
 * @param status whether it will be, as far as is known
 * @param kind what kind of day it is
 * @param changedAt when the record last changed about it
 * @param change the place of that change in the record, which only grows
 */
record Day(
        String uid,
        LocalDate first,
        LocalDate last,
        String summary,
        String description,
        Status status,
        Kind kind,
        Instant changedAt,
        long change) {

    /** RFC 5545, 3.8.1.11. */
    enum Status {
        TENTATIVE,
        CONFIRMED,
        CANCELLED
    }

    /** Named in the calendar as a category. */
    enum Kind {
        DUE,
        SUNSET,
        SNAPBACK,
        ROUND
    }
}
