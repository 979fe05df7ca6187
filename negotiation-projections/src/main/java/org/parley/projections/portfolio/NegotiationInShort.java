package org.parley.projections.portfolio;

import java.time.Instant;
import java.util.List;
import org.parley.core.shared.AgreementRule;
import org.parley.core.shared.Lifecycle;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.Seat;

/**
 * A negotiation in the list.
 *
 * @param lastActivity when something was last recorded in what its parties share
 */
public record NegotiationInShort(
        NegotiationId id,
        String title,
        AgreementRule agreementRule,
        boolean archive,
        Lifecycle lifecycle,
        List<Seat> parties,
        Counts counts,
        Instant lastActivity) {}
