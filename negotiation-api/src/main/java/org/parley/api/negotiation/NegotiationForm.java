package org.parley.api.negotiation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.api.command.Ids;
import org.parley.api.command.Told;
import org.parley.core.negotiation.command.OpenNegotiation;
import org.parley.core.shared.AgreementRule;
import org.parley.core.shared.Marking;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.PartyId;
import org.parley.core.shared.Seat;
import org.parley.core.shared.Statement;
import org.parley.core.shared.Title;

/** Opens the record of a negotiation. */
public record NegotiationForm(
        @NotNull Title title,
        @Nullable Statement description,
        @NotNull AgreementRule agreementRule,
        @Nullable Boolean archive,
        @NotNull List<@NotNull @Valid PartyPart> parties,
        @Nullable String occurredOn,
        @Nullable String source,
        @Nullable Marking marking,
        @Nullable PartyId onBehalfOf)
        implements Told {

    /** Takes an id for each party, in order. */
    public OpenNegotiation toCommand(NegotiationId id, Ids ids) {
        List<Seat> seats =
                parties.stream().map(party -> party.seat(new PartyId(ids.next()))).toList();
        return new OpenNegotiation(
                id, title, description, agreementRule, Boolean.TRUE.equals(archive), seats);
    }
}
