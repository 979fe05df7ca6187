package org.parley.api.token;

/** What a token may do, within what its login may do. */
enum Scope {
    READ,
    WRITE,

    /** To read one's calendar, by a token in its address; it goes with no other. */
    CALENDAR
}
