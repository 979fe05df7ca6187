package org.parley.api.command;

import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.parley.api.problem.Fault;
import org.parley.api.problem.Problem;
import org.parley.api.security.Caller;
import org.parley.api.security.ForbiddenByPolicy;
import org.parley.api.security.GlobalRole;
import org.parley.core.negotiation.command.NegotiationCommand;
import org.parley.core.outside.Table;
import org.parley.core.outside.Tables;
import org.parley.core.rejection.CommandRejected;
import org.parley.core.rejection.UnknownReference;
import org.parley.core.shared.Circumstances;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.Occurrence;
import org.parley.core.shared.PartyId;
import org.parley.projections.accreditation.Accreditation;
import org.springframework.stereotype.Component;

/** Says in whose name a command is, from the login and from what was said with it. */
@Component
public class Attribution {

    private final Clock clock;
    private final Tables tables;

    Attribution(Clock clock, Tables tables) {
        this.clock = clock;
        this.tables = tables;
    }

    /**
     * The circumstances of a command of this caller.
     *
     * @param expectedVersion the version the caller has seen, or null when it does not matter
     * @throws ForbiddenByPolicy when he speaks for a party that he may not speak for
     */
    public Circumstances of(
            Object command, Caller caller, Said said, @Nullable Long expectedVersion) {
        boolean onBehalf = said.onBehalfOf() != null && !said.onBehalfOf().equals(caller.party());
        PartyId party = party(command, caller, said);
        if (onBehalf && party != null && command instanceof NegotiationCommand it) {
            requireSeat(it.negotiationId(), party);
        }
        return new Circumstances(
                caller.username(),
                party,
                authority(caller, party, onBehalf),
                onBehalf,
                occurrence(said),
                Sources.checked(said.source()),
                said.marking(),
                expectedVersion);
    }

    private void requireSeat(NegotiationId negotiation, PartyId party) {
        Table table = tables.find(negotiation);
        if (table == null || !table.seats(party)) {
            throw CommandRejected.rejected(new UnknownReference("onBehalfOf", party.toString()));
        }
    }

    private static @Nullable PartyId party(Object command, Caller caller, Said said) {
        if (Streams.isSaidByParty(command)) {
            return Speaker.party(caller, said.onBehalfOf());
        }
        return said.onBehalfOf() == null ? null : caller.actingFor(said.onBehalfOf());
    }

    private static String authority(Caller caller, @Nullable PartyId party, boolean onBehalf) {
        if (onBehalf) {
            return "secretariat on behalf";
        }
        Accreditation seat = caller.accreditation();
        boolean bySeat = party != null || !caller.is(GlobalRole.SECRETARIAT);
        return bySeat && seat != null ? "delegate " + seat.function() : "secretariat";
    }

    private Occurrence occurrence(Said said) {
        Instant now = clock.instant();
        try {
            return Occurrence.of(Sources.day(said.occurredOn()), now);
        } catch (IllegalArgumentException e) {
            throw Problem.of(Fault.at("/occurredOn", String.valueOf(e.getMessage()))).refused();
        }
    }
}
