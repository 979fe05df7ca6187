package org.parley.api.eventstore;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.parley.core.negotiation.command.NameAnchor;
import org.parley.core.negotiation.command.OpenNegotiation;
import org.parley.core.negotiation.command.SetAnchor;
import org.parley.core.shared.AgreementRule;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.PartyId;
import org.parley.core.shared.PartyRole;
import org.parley.core.shared.Seat;
import org.parley.core.shared.Title;

/** Commands to drive the wiring with. */
public final class Talks {

    private Talks() {}

    /** A negotiation of two principals. */
    public static CommandMessage<?> open(NegotiationId id) {
        return message(
                new OpenNegotiation(
                        id,
                        new Title("Ceasefire"),
                        null,
                        AgreementRule.EVERYTHING_AGREED,
                        false,
                        List.of(seat("A"), seat("B"))));
    }

    /** The smallest thing one can do at a table. */
    public static CommandMessage<?> anchor(NegotiationId id, String name) {
        return message(new NameAnchor(id, new Title(name), null));
    }

    /** Gives an anchor its date. */
    public static CommandMessage<?> date(NegotiationId id, String name) {
        return message(new SetAnchor(id, new Title(name), LocalDate.of(2016, 12, 1)));
    }

    private static CommandMessage<?> message(Object command) {
        return GenericCommandMessage.asCommandMessage(command)
                .andMetaData(Map.of("actor", "secretariat", "authority", "secretariat"));
    }

    private static Seat seat(String name) {
        return new Seat(new PartyId(UUID.randomUUID()), "Party " + name, name, PartyRole.PRINCIPAL);
    }
}
