package org.parley.core.negotiation.event;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.parley.core.shared.NegotiationId;

/** An anchor got its date. */
@Revision("1")
public record AnchorSet(NegotiationId negotiationId, String name, LocalDate date)
        implements AnchorEvent {}
