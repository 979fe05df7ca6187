package org.parley.api.round;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.parley.api.command.Told;
import org.parley.core.negotiation.command.OpenRound;
import org.parley.core.shared.Marking;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.PartyId;
import org.parley.core.shared.RoundId;
import org.parley.core.shared.Title;
import org.parley.core.shared.Track;

/** Opens a dated session. */
public record RoundForm(
        @NotNull Title title,
        @NotNull Title place,
        @NotNull Track track,
        @NotNull LocalDate opensOn,
        @Nullable Title format,
        @Nullable String occurredOn,
        @Nullable String source,
        @Nullable Marking marking,
        @Nullable PartyId onBehalfOf)
        implements Told {

    public OpenRound toCommand(NegotiationId negotiationId, RoundId id) {
        return new OpenRound(negotiationId, id, title, place, track, opensOn, format);
    }
}
