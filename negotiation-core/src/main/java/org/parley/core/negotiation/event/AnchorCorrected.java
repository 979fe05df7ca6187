package org.parley.core.negotiation.event;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.parley.core.shared.NegotiationId;

/**
 * The date of an anchor was corrected.
 *
 * @param insteadOf the date that was on record and does not hold; it may lie before or after
 */
@Revision("2")
public record AnchorCorrected(
        NegotiationId negotiationId, String name, LocalDate date, LocalDate insteadOf)
        implements AnchorEvent {}
