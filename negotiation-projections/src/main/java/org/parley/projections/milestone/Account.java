package org.parley.projections.milestone;

import org.parley.core.shared.MeasureCategory;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.PartyId;

/**
 * What a party of a negotiation owes in one category, and has delivered. What was never agreed, or
 * was undone, is owed by nobody.
 *
 * @param owed all that it promised
 * @param delivered what of it is verified
 * @param late what of it is overdue, or was done after its due date
 * @param waived what of it need not be done any more
 */
public record Account(
        NegotiationId negotiationId,
        String negotiation,
        PartyId partyId,
        String party,
        MeasureCategory category,
        int owed,
        int delivered,
        int late,
        int waived) {}
