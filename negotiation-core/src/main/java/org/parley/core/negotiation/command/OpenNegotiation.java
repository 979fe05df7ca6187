package org.parley.core.negotiation.command;

import static org.parley.core.shared.Checks.requireAtMost;
import static org.parley.core.shared.Checks.requireDistinct;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.AgreementRule;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.Seat;
import org.parley.core.shared.Statement;
import org.parley.core.shared.Title;

/** The secretariat opens the record of a negotiation; an archive records history after the fact. */
public record OpenNegotiation(
        @TargetAggregateIdentifier NegotiationId negotiationId,
        Title title,
        @Nullable Statement description,
        AgreementRule agreementRule,
        boolean archive,
        List<Seat> parties)
        implements SeatingCommand {
    public OpenNegotiation {
        parties = List.copyOf(parties);
        requireAtMost(parties, 50, "parties");
        requireDistinct(parties.stream().map(Seat::shortName).toList(), "short names of parties");
        requireDistinct(parties.stream().map(Seat::id).toList(), "ids of parties");
        Seats.check(parties);
    }
}
