package org.parley.core.custody;

import static org.parley.core.rejection.CommandRejected.rejected;

import org.parley.core.rejection.NotAnArchive;
import org.parley.core.rejection.StaleVersion;
import org.parley.core.shared.Circumstances;

/** What is asked of every decision here: made for oneself, on the request as it is now. */
final class Seen {

    private Seen() {}

    /**
     * @param actual how far the request has come
     */
    static void refuseStale(Circumstances by, long actual) {
        if (by.onBehalf()) {
            throw rejected(new NotAnArchive());
        }
        Long expected = by.expectedVersion();
        if (expected != null && expected != actual) {
            throw rejected(new StaleVersion(expected, actual));
        }
    }
}
