package org.parley.core.negotiation.event;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.parley.core.shared.NegotiationId;

/** The date of an anchor was corrected. */
@Revision("1")
public record AnchorCorrected(
        NegotiationId negotiationId, String name, LocalDate date, LocalDate previous)
        implements AnchorEvent {}
