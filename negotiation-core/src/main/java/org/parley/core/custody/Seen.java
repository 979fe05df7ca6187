package org.parley.core.custody;

import static org.parley.core.rejection.CommandRejected.rejected;

import org.jspecify.annotations.Nullable;
import org.parley.core.rejection.NotAnArchive;
import org.parley.core.rejection.StaleVersion;
import org.parley.core.shared.Circumstances;

/** What is asked of every decision here: made for oneself, on the request as it is now. */
final class Seen {

    private static final long NOTHING_YET = -1;

    private Seen() {}

    /**
     * @param version how far the request has come, or null when it is a new one
     */
    static void refuseStale(Circumstances by, @Nullable Long version) {
        if (by.onBehalf()) {
            throw rejected(new NotAnArchive());
        }
        long actual = version == null ? NOTHING_YET : version;
        Long expected = by.expectedVersion();
        if (expected != null && expected != actual) {
            throw rejected(new StaleVersion(expected, actual));
        }
    }
}
