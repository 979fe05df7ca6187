package org.parley.benchmark.ours;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.jspecify.annotations.Nullable;
import org.parley.benchmark.program.Proposals;
import org.parley.core.negotiation.command.OpenNegotiation;
import org.parley.core.negotiation.command.ProposeAgendaItem;
import org.parley.core.shared.AgendaItemId;
import org.parley.core.shared.AgreementRule;
import org.parley.core.shared.Circumstances;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.Occurrence;
import org.parley.core.shared.PartyId;
import org.parley.core.shared.PartyRole;
import org.parley.core.shared.Seat;
import org.parley.core.shared.Statement;
import org.parley.core.shared.Title;

/**
 * An archived negotiation whose mediator proposes one item after the other. A mediator's proposal
 * is one event; a principal's would be two.
 */
record Talks(NegotiationId id, PartyId mediator) {

    static Talks random() {
        return new Talks(new NegotiationId(UUID.randomUUID()), new PartyId(UUID.randomUUID()));
    }

    CommandMessage<?> open() {
        return message(
                new OpenNegotiation(
                        id,
                        new Title("Ceasefire"),
                        new Statement(Proposals.TEXT),
                        AgreementRule.EVERYTHING_AGREED,
                        true,
                        List.of(new Seat(mediator, "Mediator", "M", PartyRole.MEDIATOR))),
                null);
    }

    CommandMessage<?> propose(String text) {
        return message(
                new ProposeAgendaItem(
                        id,
                        new AgendaItemId(UUID.randomUUID()),
                        new Title(Proposals.TITLE),
                        new Statement(text),
                        null,
                        List.of()),
                mediator);
    }

    private static CommandMessage<?> message(Object command, @Nullable PartyId party) {
        Circumstances by =
                new Circumstances(
                        "secretariat",
                        party,
                        party == null ? "secretariat" : "secretariat on behalf",
                        party != null,
                        Occurrence.of(null, Instant.now()),
                        null,
                        null,
                        null);
        return GenericCommandMessage.asCommandMessage(command).andMetaData(by.asMetadata());
    }
}
