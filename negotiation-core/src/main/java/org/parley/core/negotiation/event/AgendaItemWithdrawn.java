package org.parley.core.negotiation.event;

import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.AgendaItemId;
import org.parley.core.shared.NegotiationId;

/** The proposer took an item back. */
@Revision("1")
public record AgendaItemWithdrawn(
        NegotiationId negotiationId, AgendaItemId itemId, @Nullable String reason)
        implements AgendaEvent {}
