package org.parley.projections.custody;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.BreakGlassId;
import org.parley.core.shared.PartyId;

/**
 * An auditor's request to read a brief, and what became of it. Nothing of the brief is in it.
 *
 * @param partyId whose brief it is about
 * @param reason why, or null when it went with the key of the brief
 * @param span for how long
 * @param lapsesAt until when it can be approved
 * @param closesAt until when the auditor may read, or null when it was not opened
 * @param closing who ended or refused it, or null
 * @param version how often something was decided on it
 */
public record BreakGlass(
        BreakGlassId id,
        PartyId partyId,
        String auditor,
        @Nullable String reason,
        Duration span,
        BreakGlassStatus status,
        Instant requestedAt,
        Instant lapsesAt,
        List<Approval> approvals,
        @Nullable Instant closesAt,
        @Nullable Closing closing,
        long version) {}
