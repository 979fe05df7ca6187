package org.parley.core.negotiation;

import static org.parley.core.rejection.CommandRejected.rejected;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.core.issue.IssueValues;
import org.parley.core.negotiation.command.RecordDisclosedRedLine;
import org.parley.core.negotiation.command.StatePosition;
import org.parley.core.negotiation.event.NegotiationEvent;
import org.parley.core.negotiation.event.PositionStated;
import org.parley.core.negotiation.event.RedLineShown;
import org.parley.core.rejection.AgendaItemForbids;
import org.parley.core.rejection.ConcessionToOneself;
import org.parley.core.rejection.IdInUse;
import org.parley.core.rejection.UnknownReference;
import org.parley.core.shared.AgendaStatus;
import org.parley.core.shared.Circumstances;
import org.parley.core.shared.PartyId;
import org.parley.core.shared.PositionId;

/** What a principal says it wants on an item that is neither withdrawn nor final. */
final class PositionDecisions {

    private PositionDecisions() {}

    static List<NegotiationEvent> state(NegotiationState state, StatePosition c, Circumstances by) {
        PartyId party = state.seating().requirePrincipal(by.requireParty());
        state.course().requireTableOpen();
        Item item = state.agenda().require(c.itemId());
        if (item.status() == AgendaStatus.WITHDRAWN || item.status() == AgendaStatus.FINAL) {
            throw rejected(new AgendaItemForbids(item.id(), item.status()));
        }
        if (state.positions().stated().containsKey(c.positionId())) {
            throw rejected(new IdInUse());
        }
        IssueValues.requireFitting(item.issues(), c.terms());
        requireOfAnother(state, c.inReturnFor(), party);
        return List.of(
                new PositionStated(
                        c.negotiationId(),
                        c.itemId(),
                        c.positionId(),
                        party,
                        c.kind(),
                        c.text().text(),
                        c.terms(),
                        c.inReturnFor()));
    }

    /** A red line that was worded anew since is shown anew. */
    static List<NegotiationEvent> show(NegotiationState state, RecordDisclosedRedLine c) {
        RedLineShown shown =
                new RedLineShown(
                        c.negotiationId(),
                        c.redLineId(),
                        c.partyId(),
                        c.itemId(),
                        c.text(),
                        c.firmness(),
                        c.constraint());
        return shown.equals(state.positions().shown().get(c.redLineId()))
                ? List.of()
                : List.of(shown);
    }

    private static void requireOfAnother(
            NegotiationState state, @Nullable PositionId inReturnFor, PartyId party) {
        if (inReturnFor == null) {
            return;
        }
        Positions.Stated answered = state.positions().stated().get(inReturnFor);
        if (answered == null) {
            throw rejected(new UnknownReference("inReturnFor", inReturnFor.toString()));
        }
        if (answered.party().equals(party)) {
            throw rejected(new ConcessionToOneself());
        }
    }
}
