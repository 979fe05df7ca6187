package org.parley.core.negotiation.event;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.RoundId;
import org.parley.core.shared.Track;

/** A dated session began. */
@Revision("1")
public record RoundOpened(
        NegotiationId negotiationId,
        RoundId roundId,
        String title,
        String place,
        Track track,
        LocalDate opensOn,
        @Nullable String format)
        implements RoundEvent {}
