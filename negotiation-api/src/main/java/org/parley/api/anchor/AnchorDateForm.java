package org.parley.api.anchor;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.parley.api.command.Told;
import org.parley.core.negotiation.command.SetAnchor;
import org.parley.core.shared.Marking;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.PartyId;
import org.parley.core.shared.Title;

/** Sets or corrects the date of an anchor. */
public record AnchorDateForm(
        @NotNull LocalDate date,
        @Nullable String occurredOn,
        @Nullable String source,
        @Nullable Marking marking,
        @Nullable PartyId onBehalfOf)
        implements Told {

    public SetAnchor toCommand(NegotiationId negotiationId, Title name) {
        return new SetAnchor(negotiationId, name, date);
    }
}
