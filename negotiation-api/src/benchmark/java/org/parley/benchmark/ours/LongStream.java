package org.parley.benchmark.ours;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parley.benchmark.program.Proposals;
import org.parley.core.negotiation.event.AgendaItemDeferred;
import org.parley.core.negotiation.event.AgendaItemProposed;
import org.parley.core.negotiation.event.AgendaItemReopened;
import org.parley.core.negotiation.event.NegotiationOpened;
import org.parley.core.negotiation.event.PartyRegistered;
import org.parley.core.shared.AgendaItemId;
import org.parley.core.shared.AgreementRule;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.ParleyEvent;
import org.parley.core.shared.PartyId;
import org.parley.core.shared.PartyRole;

/** A long negotiation: a hundred items, deferred and reopened in turn, each time with a reason. */
record LongStream(NegotiationId id, PartyId party, List<AgendaItemId> items) {

    private static final String REASON = Proposals.TEXT + " " + Proposals.TITLE + ", once more.";

    static LongStream random() {
        return of(Talks.random());
    }

    static LongStream of(Talks talks) {
        return new LongStream(
                talks.id(),
                talks.mediator(),
                Stream.generate(() -> new AgendaItemId(UUID.randomUUID())).limit(100).toList());
    }

    List<ParleyEvent> events(int number) {
        return IntStream.range(0, number).mapToObj(this::event).toList();
    }

    private ParleyEvent event(int number) {
        AgendaItemId item = items.get((number + 98) % 100);
        return switch (number / 100) {
            case 0 -> beginning(number);
            default ->
                    number / 100 % 2 == 1
                            ? new AgendaItemDeferred(id, item, REASON)
                            : new AgendaItemReopened(id, item, REASON);
        };
    }

    private ParleyEvent beginning(int number) {
        return switch (number) {
            case 0 ->
                    new NegotiationOpened(id, "Talks", null, AgreementRule.EVERYTHING_AGREED, true);
            case 1 -> new PartyRegistered(id, party, "Mediator", "M", PartyRole.MEDIATOR);
            default ->
                    new AgendaItemProposed(
                            id,
                            items.get(number - 2),
                            party,
                            Proposals.TITLE,
                            Proposals.TEXT,
                            null,
                            List.of());
        };
    }
}
