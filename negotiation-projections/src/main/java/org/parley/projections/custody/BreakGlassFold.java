package org.parley.projections.custody;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.core.custody.event.BreakGlassApproved;
import org.parley.core.custody.event.BreakGlassEnded;
import org.parley.core.custody.event.BreakGlassEvent;
import org.parley.core.custody.event.BreakGlassOpened;
import org.parley.core.custody.event.BreakGlassRefused;
import org.parley.core.custody.event.BreakGlassRequested;
import org.parley.projections.support.Fact;

/** One request, as far as it has been told. */
final class BreakGlassFold {

    private final BreakGlassRequested request;
    private final String auditor;
    private final Instant requestedAt;
    private final List<Approval> approvals = new ArrayList<>();
    private @Nullable Instant closesAt;
    private @Nullable Closing closing;
    private long version;

    BreakGlassFold(BreakGlassRequested request, Fact<?> fact) {
        this.request = request;
        this.auditor = fact.by().actor();
        this.requestedAt = fact.recordedAt();
    }

    void take(BreakGlassEvent event, Fact<?> fact) {
        switch (event) {
            case BreakGlassRequested _ -> throw new IllegalStateException("asked for twice");
            case BreakGlassApproved e -> approvals.add(Approval.of(fact, e.partyId()));
            case BreakGlassOpened e -> closesAt = e.closesAt();
            case BreakGlassRefused e -> closing = Closing.of(fact, e.reason());
            case BreakGlassEnded _ -> closing = Closing.of(fact, null);
        }
        version++;
    }

    BreakGlass at(Instant now) {
        return new BreakGlass(
                request.breakGlassId(),
                request.partyId(),
                auditor,
                request.reason().orNull(),
                request.span(),
                status(now),
                requestedAt,
                request.lapsesAt(),
                List.copyOf(approvals),
                closesAt,
                closing,
                version);
    }

    private BreakGlassStatus status(Instant now) {
        Instant end = closesAt;
        if (end == null) {
            if (closing != null) {
                return BreakGlassStatus.REFUSED;
            }
            return now.isBefore(request.lapsesAt())
                    ? BreakGlassStatus.REQUESTED
                    : BreakGlassStatus.LAPSED;
        }
        if (closing != null) {
            return BreakGlassStatus.ENDED;
        }
        return now.isBefore(end) ? BreakGlassStatus.OPEN : BreakGlassStatus.EXPIRED;
    }
}
