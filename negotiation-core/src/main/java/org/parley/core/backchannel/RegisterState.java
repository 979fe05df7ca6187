package org.parley.core.backchannel;

import org.parley.core.shared.NegotiationId;

/** Of which negotiation the line is whose register this is. */
record RegisterState(NegotiationId negotiationId) {}
