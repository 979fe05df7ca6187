package org.parley.api.position;

import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.api.command.Told;
import org.parley.core.negotiation.command.StatePosition;
import org.parley.core.shared.AgendaItemId;
import org.parley.core.shared.Marking;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.PartyId;
import org.parley.core.shared.PositionId;
import org.parley.core.shared.PositionKind;
import org.parley.core.shared.Statement;

/** States what a party wants on an item. */
public record PositionForm(
        @NotNull PositionKind kind,
        @NotNull Statement text,
        @Nullable Map<String, @Nullable String> terms,
        @Nullable PositionId inReturnFor,
        @Nullable String occurredOn,
        @Nullable String source,
        @Nullable Marking marking,
        @Nullable PartyId onBehalfOf)
        implements Told {

    public StatePosition toCommand(
            NegotiationId negotiationId, AgendaItemId itemId, PositionId id) {
        return new StatePosition(
                negotiationId, itemId, id, kind, text, TermsForm.terms(terms), inReturnFor);
    }
}
