package org.parley.api.anchor;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.parley.api.command.Told;
import org.parley.core.negotiation.command.NameAnchor;
import org.parley.core.shared.Marking;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.PartyId;
import org.parley.core.shared.Title;

/** Names a day that other dates hang on. */
public record AnchorForm(
        @NotNull Title name,
        @Nullable LocalDate date,
        @Nullable String occurredOn,
        @Nullable String source,
        @Nullable Marking marking,
        @Nullable PartyId onBehalfOf)
        implements Told {

    public NameAnchor toCommand(NegotiationId negotiationId) {
        return new NameAnchor(negotiationId, name, date);
    }
}
