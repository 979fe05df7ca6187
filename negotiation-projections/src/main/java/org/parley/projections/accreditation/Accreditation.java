package org.parley.projections.accreditation;

import org.parley.core.shared.DelegateFunction;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.PartyId;
import org.parley.core.shared.PartyRole;

/** One login speaks for one party of one negotiation. */
public record Accreditation(
        NegotiationId negotiationId, PartyId partyId, PartyRole role, DelegateFunction function) {}
