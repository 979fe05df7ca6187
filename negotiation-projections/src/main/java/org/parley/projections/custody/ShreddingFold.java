package org.parley.projections.custody;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.parley.core.custody.event.BriefShredded;
import org.parley.core.custody.event.ShreddingApproved;
import org.parley.core.custody.event.ShreddingEvent;
import org.parley.core.custody.event.ShreddingRefused;
import org.parley.core.custody.event.ShreddingRequested;
import org.parley.core.custody.event.ShreddingWithdrawn;
import org.parley.core.shared.Sealed;
import org.parley.projections.support.Fact;

/** One request, as far as it has been told. */
final class ShreddingFold {

    private final ShreddingRequested request;
    private final Approval asked;
    private @Nullable ShreddingStatus decided;
    private @Nullable Approval approval;
    private @Nullable Closing closing;
    private @Nullable Instant shreddedAt;
    private long version;

    ShreddingFold(ShreddingRequested request, Fact<?> fact) {
        this.request = request;
        this.asked = Approval.of(fact, request.partyId());
    }

    void take(ShreddingEvent event, Fact<?> fact) {
        switch (event) {
            case ShreddingRequested _ -> throw new IllegalStateException("asked for twice");
            case ShreddingApproved e -> approve(Approval.of(fact, e.partyId()));
            case ShreddingRefused e -> close(ShreddingStatus.REFUSED, fact, e.reason());
            case ShreddingWithdrawn _ -> close(ShreddingStatus.WITHDRAWN, fact, null);
            case BriefShredded _ -> shred(fact.recordedAt());
        }
        version++;
    }

    Shredding at(Instant now) {
        return new Shredding(
                request.shreddingId(),
                request.partyId(),
                asked,
                request.reason().orNull(),
                status(now),
                request.lapsesAt(),
                approval,
                closing,
                shreddedAt,
                version);
    }

    private void approve(Approval by) {
        decided = ShreddingStatus.APPROVED;
        approval = by;
    }

    private void close(ShreddingStatus how, Fact<?> fact, @Nullable Sealed<String> reason) {
        decided = how;
        closing = Closing.of(fact, reason);
    }

    private void shred(Instant when) {
        decided = ShreddingStatus.SHREDDED;
        shreddedAt = when;
    }

    private ShreddingStatus status(Instant now) {
        if (decided != null) {
            return decided;
        }
        return now.isBefore(request.lapsesAt())
                ? ShreddingStatus.REQUESTED
                : ShreddingStatus.LAPSED;
    }
}
