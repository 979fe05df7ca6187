package org.parley.core.axon;

import static org.parley.core.rejection.CommandRejected.rejected;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.parley.core.rejection.NotAnArchive;
import org.parley.core.rejection.OccurredInFuture;
import org.parley.core.rejection.OccurredTooEarly;
import org.parley.core.rejection.StaleVersion;
import org.parley.core.shared.Circumstances;
import org.parley.core.shared.Occurrence;

/** What is asked of every command before its own rules: seen lately, allowed to speak, in time. */
final class Admission {

    /** The version of a stream without events. */
    static final long NOTHING_YET = -1;

    private Admission() {}

    static void refuseStale(@Nullable Long expected, @Nullable Long version) {
        long actual = version == null ? NOTHING_YET : version;
        if (expected != null && expected != actual) {
            throw rejected(new StaleVersion(expected, actual));
        }
    }

    static void refuseOnBehalf(Circumstances by, boolean archive) {
        if (by.onBehalf() && !archive) {
            throw rejected(new NotAnArchive());
        }
    }

    static void refuseFuture(Occurrence occurrence, Instant now) {
        String said = occurrence.said();
        if (said != null && occurrence.isAfter(now)) {
            throw rejected(new OccurredInFuture(said));
        }
    }

    static Occurrence inOrder(Occurrence occurrence, @Nullable Occurrence about) {
        if (about == null) {
            return occurrence;
        }
        String said = occurrence.said();
        if (said != null && occurrence.isClearlyBefore(about)) {
            throw rejected(new OccurredTooEarly(said, worded(about)));
        }
        return occurrence.notOrderedBefore(about);
    }

    private static String worded(Occurrence about) {
        String said = about.said();
        return said == null ? about.effective().toString() : said;
    }
}
