package org.parley.api.eventstore.keys;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.parley.api.eventstore.Started;
import org.parley.core.brief.command.DiscloseRedLine;
import org.parley.core.brief.command.SetRedLine;
import org.parley.core.brief.content.Wording;
import org.parley.core.brief.event.BriefEvent;
import org.parley.core.brief.event.RedLineSet;
import org.parley.core.negotiation.command.OpenNegotiation;
import org.parley.core.negotiation.command.ProposeAgendaItem;
import org.parley.core.shared.AgendaItemId;
import org.parley.core.shared.AgreementRule;
import org.parley.core.shared.Audience;
import org.parley.core.shared.BriefId;
import org.parley.core.shared.Circumstances;
import org.parley.core.shared.Firmness;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.Occurrence;
import org.parley.core.shared.PartyId;
import org.parley.core.shared.PartyRole;
import org.parley.core.shared.RedLineId;
import org.parley.core.shared.Sealed;
import org.parley.core.shared.Seat;
import org.parley.core.shared.Title;

/** A table with one item, at which two parties write in their briefs. */
final class Briefed {

    static final String SOURCE = "a cable that nobody may see";

    private final NegotiationId talks = new NegotiationId(UUID.randomUUID());
    private final AgendaItemId item = new AgendaItemId(UUID.randomUUID());
    final BriefId north = new BriefId(talks, new PartyId(UUID.randomUUID()));
    final BriefId south = new BriefId(talks, new PartyId(UUID.randomUUID()));

    static Briefed at(Started house) {
        Briefed briefed = new Briefed();
        List<Seat> seats =
                List.of(
                        new Seat(briefed.north.partyId(), "North", "N", PartyRole.PRINCIPAL),
                        new Seat(briefed.south.partyId(), "South", "S", PartyRole.PRINCIPAL));
        briefed.send(
                house,
                briefed.north,
                new OpenNegotiation(
                        briefed.talks,
                        new Title("Talks"),
                        null,
                        AgreementRule.EVERYTHING_AGREED,
                        false,
                        seats));
        briefed.send(
                house,
                briefed.north,
                new ProposeAgendaItem(
                        briefed.talks, briefed.item, new Title("Land"), null, null, List.of()));
        return briefed;
    }

    RedLineId line(Started house, BriefId brief, String text) {
        RedLineId id = new RedLineId(UUID.randomUUID());
        Wording wording = new Wording(item, text, Firmness.FIRM, null);
        send(house, brief, new SetRedLine(brief, id, Sealed.of(wording)));
        return id;
    }

    void disclose(Started house, BriefId brief, RedLineId line) {
        send(house, brief, new DiscloseRedLine(brief, line, Audience.MEDIATOR));
    }

    /** What the brief says now; null for what is gone. */
    List<String> texts(Started house, BriefId brief) {
        return house.bean(EventStore.class)
                .readEvents(brief.toString())
                .asStream()
                .map(event -> (BriefEvent) event.getPayload())
                .filter(RedLineSet.class::isInstance)
                .map(event -> ((RedLineSet) event).wording())
                .map(wording -> wording.isGone() ? "gone" : wording.open().text())
                .toList();
    }

    private void send(Started house, BriefId brief, Object command) {
        Circumstances by =
                new Circumstances(
                        "someone",
                        brief.partyId(),
                        "delegate HEAD",
                        false,
                        Occurrence.of(null, Instant.now()),
                        SOURCE,
                        null,
                        null);
        Map<String, String> beside = by.asMetadata();
        house.commands().sendAndWait(new GenericCommandMessage<>(command, beside));
    }
}
