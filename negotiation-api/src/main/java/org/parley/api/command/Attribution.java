package org.parley.api.command;

import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.parley.api.problem.Fault;
import org.parley.api.problem.Problem;
import org.parley.api.security.Authority;
import org.parley.api.security.Caller;
import org.parley.api.security.ForbiddenByPolicy;
import org.parley.api.security.GlobalRole;
import org.parley.core.custody.command.BreakGlassCommand;
import org.parley.core.custody.command.CustodyCommand;
import org.parley.core.custody.command.RecordReading;
import org.parley.core.custody.command.RequestBreakGlass;
import org.parley.core.custody.command.ShreddingCommand;
import org.parley.core.negotiation.command.NegotiationCommand;
import org.parley.core.rejection.CommandRejected;
import org.parley.core.rejection.UnknownReference;
import org.parley.core.shared.Circumstances;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.Occurrence;
import org.parley.core.shared.PartyId;
import org.parley.projections.accreditation.Accreditation;
import org.parley.projections.accreditation.KnownTables;
import org.springframework.stereotype.Component;

/** Says in whose name a command is, from the login and from what was said with it. */
@Component
public class Attribution {

    private final Clock clock;
    private final KnownTables tables;

    Attribution(Clock clock, KnownTables tables) {
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
        if (command instanceof CustodyCommand custody) {
            return ofKeeping(custody, caller, expectedVersion);
        }
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

    /** By his seat where he has one. It happens when it is recorded, and nobody acts for others. */
    private Circumstances ofKeeping(
            CustodyCommand command, Caller caller, @Nullable Long expectedVersion) {
        Accreditation seat = caller.accreditation();
        return new Circumstances(
                caller.username(),
                caller.party(),
                seat == null ? byRole(command) : "delegate " + seat.function(),
                false,
                Occurrence.of(null, clock.instant()),
                null,
                null,
                expectedVersion);
    }

    private static String byRole(CustodyCommand command) {
        return switch (command) {
            case RecordReading _, RequestBreakGlass _ -> Authority.AUDITOR;
            case BreakGlassCommand _, ShreddingCommand _ -> Authority.SECRETARIAT;
        };
    }

    private void requireSeat(NegotiationId negotiation, PartyId party) {
        if (!tables.seats(negotiation, party)) {
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
