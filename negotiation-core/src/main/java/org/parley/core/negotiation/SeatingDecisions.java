package org.parley.core.negotiation;

import static org.parley.core.rejection.CommandRejected.rejected;

import java.util.ArrayList;
import java.util.List;
import org.parley.core.negotiation.command.AccreditDelegate;
import org.parley.core.negotiation.command.OpenNegotiation;
import org.parley.core.negotiation.command.RecallDelegate;
import org.parley.core.negotiation.command.RegisterParty;
import org.parley.core.negotiation.event.DelegateAccredited;
import org.parley.core.negotiation.event.DelegateRecalled;
import org.parley.core.negotiation.event.NegotiationEvent;
import org.parley.core.negotiation.event.NegotiationOpened;
import org.parley.core.negotiation.event.PartyRegistered;
import org.parley.core.rejection.Absent;
import org.parley.core.rejection.AlreadyAccredited;
import org.parley.core.rejection.IdInUse;
import org.parley.core.rejection.OwnAccreditation;
import org.parley.core.rejection.ShortNameTaken;
import org.parley.core.rejection.UnknownReference;
import org.parley.core.shared.Circumstances;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.PartyId;
import org.parley.core.shared.Seat;
import org.parley.core.shared.Statement;

/** Opening the record, seating parties, accrediting and recalling delegates. */
final class SeatingDecisions {

    private SeatingDecisions() {}

    static List<NegotiationEvent> open(NegotiationState state, OpenNegotiation c) {
        if (state.isOpened()) {
            throw rejected(new IdInUse());
        }
        String description = Statement.textOf(c.description());
        List<NegotiationEvent> events = new ArrayList<>();
        events.add(
                new NegotiationOpened(
                        c.negotiationId(),
                        c.title().text(),
                        description,
                        c.agreementRule(),
                        c.archive()));
        c.parties().forEach(seat -> events.add(registered(c.negotiationId(), seat)));
        return events;
    }

    static List<NegotiationEvent> register(NegotiationState state, RegisterParty c) {
        Seating seating = state.seating();
        if (seating.roles().containsKey(c.party().id())) {
            throw rejected(new IdInUse());
        }
        if (seating.shortNames().containsValue(c.party().shortName())) {
            throw rejected(new ShortNameTaken(c.party().shortName()));
        }
        return List.of(registered(c.negotiationId(), c.party()));
    }

    static List<NegotiationEvent> accredit(
            NegotiationState state, AccreditDelegate c, Circumstances by) {
        Seating seating = state.seating();
        if (!seating.roles().containsKey(c.partyId())) {
            throw rejected(new UnknownReference("partyId", c.partyId().toString()));
        }
        if (by.actor().equals(c.username().text())) {
            throw rejected(new OwnAccreditation());
        }
        if (seating.delegates().containsKey(c.username())) {
            return alreadyAccredited(seating, c);
        }
        return List.of(
                new DelegateAccredited(c.negotiationId(), c.username(), c.partyId(), c.function()));
    }

    static List<NegotiationEvent> recall(NegotiationState state, RecallDelegate c) {
        PartyId party = state.seating().delegates().get(c.username());
        if (party == null) {
            throw rejected(new Absent());
        }
        return List.of(new DelegateRecalled(c.negotiationId(), c.username(), party));
    }

    private static List<NegotiationEvent> alreadyAccredited(Seating seating, AccreditDelegate c) {
        if (!c.partyId().equals(seating.delegates().get(c.username()))) {
            throw rejected(new AlreadyAccredited(c.username()));
        }
        return List.of();
    }

    private static PartyRegistered registered(NegotiationId id, Seat seat) {
        return new PartyRegistered(id, seat.id(), seat.name(), seat.shortName(), seat.role());
    }
}
