package org.parley.projections.custody;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.PartyId;
import org.parley.core.shared.ShreddingId;

/**
 * A request to destroy the key of a brief, and what became of it. Nothing of the brief is in it.
 *
 * @param partyId whose brief it is about
 * @param request who asked, and when: the first of the two
 * @param reason why, or null when it went with the key
 * @param lapsesAt until when it can be approved
 * @param approval who agreed, the second of the two, or null
 * @param closing who refused it or took it back, or null
 * @param shreddedAt since when the key is known to be destroyed, or null
 * @param version how often something was decided on it
 */
public record Shredding(
        ShreddingId id,
        PartyId partyId,
        Approval request,
        @Nullable String reason,
        ShreddingStatus status,
        Instant lapsesAt,
        @Nullable Approval approval,
        @Nullable Closing closing,
        @Nullable Instant shreddedAt,
        long version) {}
