package org.parley.core.custody;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.parley.core.custody.event.BreakGlassRequested;
import org.parley.core.shared.Circumstances;
import org.pcollections.HashTreePSet;
import org.pcollections.PSet;

/**
 * An auditor's request, and the grant that it may have become.
 *
 * @param approvers who agreed so far, by login
 * @param ownerAgreed whether one of them is of the party whose brief it is
 * @param closesAt when the grant ends by itself, or null when it was not opened
 * @param over whether it was refused or ended
 * @param version how often something was decided on it
 */
record BreakGlass(
        String auditor,
        Duration span,
        Instant lapsesAt,
        PSet<String> approvers,
        boolean ownerAgreed,
        @Nullable Instant closesAt,
        boolean over,
        long version) {

    static BreakGlass requested(BreakGlassRequested e, Circumstances by) {
        return new BreakGlass(
                by.actor(), e.span(), e.lapsesAt(), HashTreePSet.empty(), false, null, false, 0);
    }

    /** Whether it can still be approved or refused. */
    boolean isPending(Instant now) {
        return closesAt == null && !over && now.isBefore(lapsesAt);
    }

    /** Whether the auditor may read now. */
    boolean isRunning(Instant now) {
        return closesAt != null && !over && now.isBefore(closesAt);
    }

    boolean isOpened() {
        return closesAt != null;
    }

    BreakGlass approved(String login, boolean byOwner) {
        return new BreakGlass(
                auditor,
                span,
                lapsesAt,
                approvers.plus(login),
                ownerAgreed || byOwner,
                closesAt,
                over,
                version + 1);
    }

    BreakGlass opened(Instant until) {
        return new BreakGlass(
                auditor, span, lapsesAt, approvers, ownerAgreed, until, over, version + 1);
    }

    BreakGlass closed() {
        return new BreakGlass(
                auditor, span, lapsesAt, approvers, ownerAgreed, closesAt, true, version + 1);
    }
}
