package org.parley.api.eventstore.warm;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.parley.core.brief.command.SetRedLine;
import org.parley.core.brief.content.Wording;
import org.parley.core.negotiation.command.ConveneNegotiation;
import org.parley.core.negotiation.command.NameAnchor;
import org.parley.core.negotiation.command.OpenNegotiation;
import org.parley.core.negotiation.command.ProposeAgendaItem;
import org.parley.core.negotiation.command.RegisterParty;
import org.parley.core.negotiation.command.ResumeNegotiation;
import org.parley.core.negotiation.command.SetAnchor;
import org.parley.core.negotiation.command.SuspendNegotiation;
import org.parley.core.shared.AgendaItemId;
import org.parley.core.shared.AgreementRule;
import org.parley.core.shared.BriefId;
import org.parley.core.shared.Firmness;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.PartyId;
import org.parley.core.shared.PartyRole;
import org.parley.core.shared.RedLineId;
import org.parley.core.shared.Sealed;
import org.parley.core.shared.Seat;
import org.parley.core.shared.Statement;
import org.parley.core.shared.Title;

/** Commands drawn by lot, many of which will be refused. The same seed draws the same ones. */
final class RandomTalks {

    private static final int NAMES = 4;

    private final Random random;
    private final List<NegotiationId> talks;
    private final List<PartyId> parties;
    private final List<AgendaItemId> items;
    private final RandomMeasures measures;

    RandomTalks(long seed) {
        random = new Random(seed);
        talks = List.of(new NegotiationId(id()), new NegotiationId(id()));
        parties = List.of(new PartyId(id()), new PartyId(id()), new PartyId(id()));
        items = List.of(new AgendaItemId(id()), new AgendaItemId(id()));
        measures = new RandomMeasures(random, parties, this::id);
    }

    List<CommandMessage<?>> opening() {
        return talks.stream().<CommandMessage<?>>map(this::open).toList();
    }

    CommandMessage<?> next() {
        NegotiationId id = pick(talks);
        PartyId party = pick(parties);
        return switch (random.nextInt(15)) {
            case 0 -> bySecretariat(new ConveneNegotiation(id, null));
            case 1 -> bySecretariat(new SuspendNegotiation(id, new Statement("rest"), null));
            case 2 -> bySecretariat(new ResumeNegotiation(id, null));
            case 3 -> bySecretariat(new RegisterParty(id, seat(party)));
            case 4 -> bySecretariat(new NameAnchor(id, name(), null));
            case 5 -> bySecretariat(new SetAnchor(id, name(), LocalDate.of(2016, 12, 1)));
            case 6, 7 -> by(party, redLine(id, party));
            case 8, 9, 10, 11, 12, 13 -> by(party, measures.next(id));
            default -> by(party, item(id));
        };
    }

    boolean coin() {
        return random.nextBoolean();
    }

    private CommandMessage<?> open(NegotiationId id) {
        return bySecretariat(
                new OpenNegotiation(
                        id,
                        new Title("Talks"),
                        null,
                        AgreementRule.EVERYTHING_AGREED,
                        false,
                        List.of()));
    }

    private SetRedLine redLine(NegotiationId id, PartyId party) {
        return new SetRedLine(
                new BriefId(id, party),
                new RedLineId(id()),
                Sealed.of(new Wording(pick(items), "no further", Firmness.FIRM, null)));
    }

    private ProposeAgendaItem item(NegotiationId id) {
        return new ProposeAgendaItem(id, pick(items), name(), null, null, List.of());
    }

    private Seat seat(PartyId party) {
        String name = "Party " + parties.indexOf(party);
        return new Seat(party, name, name, PartyRole.PRINCIPAL);
    }

    private Title name() {
        return new Title("name " + random.nextInt(NAMES));
    }

    private UUID id() {
        return new UUID(
                (random.nextLong() & ~0xF000L) | 0x4000L,
                (random.nextLong() >>> 2) | Long.MIN_VALUE);
    }

    private <T> T pick(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    private static CommandMessage<?> bySecretariat(Object command) {
        return said(command, Map.of("actor", "secretariat", "authority", "secretariat"));
    }

    private static CommandMessage<?> by(PartyId party, Object command) {
        return said(
                command,
                Map.of("actor", "head", "authority", "delegate HEAD", "party", party.toString()));
    }

    private static CommandMessage<?> said(Object command, Map<String, String> by) {
        return GenericCommandMessage.asCommandMessage(command).andMetaData(by);
    }
}
