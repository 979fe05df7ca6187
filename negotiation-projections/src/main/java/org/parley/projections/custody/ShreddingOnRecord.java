package org.parley.projections.custody;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.PartyId;
import org.parley.core.shared.ShreddingId;

/**
 * A request to destroy the key of a brief, as an auditor sees it: who asked, who decided, what
 * became of it and when. Reasons were written to those who decide, and are not in it.
 *
 * @param partyId whose brief it is about
 * @param request who asked, and when
 * @param approval who agreed, or null
 * @param closedBy who refused it or took it back, or null
 * @param shreddedAt since when the key is known to be destroyed, or null
 */
public record ShreddingOnRecord(
        ShreddingId id,
        PartyId partyId,
        ShreddingStatus status,
        Approval request,
        Instant lapsesAt,
        @Nullable Approval approval,
        @Nullable String closedBy,
        @Nullable Instant closedAt,
        @Nullable Instant shreddedAt) {

    static ShreddingOnRecord of(Shredding request) {
        Closing closing = request.closing();
        return new ShreddingOnRecord(
                request.id(),
                request.partyId(),
                request.status(),
                request.request(),
                request.lapsesAt(),
                request.approval(),
                closing == null ? null : closing.by(),
                closing == null ? null : closing.at(),
                request.shreddedAt());
    }
}
