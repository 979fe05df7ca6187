package org.parley.core.negotiation.event;

import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.AgendaItemId;
import org.parley.core.shared.NegotiationId;

/** An item was closed until everything is agreed. */
@Revision("1")
public record AgendaItemProvisionallyClosed(
        NegotiationId negotiationId, AgendaItemId itemId, @Nullable String reason)
        implements AgendaEvent {}
