package org.parley.core.negotiation.event;

import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.AgendaItemId;
import org.parley.core.shared.NegotiationId;

/** An item was put off by consent. */
@Revision("1")
public record AgendaItemDeferred(
        NegotiationId negotiationId, AgendaItemId itemId, @Nullable String reason)
        implements AgendaEvent {}
