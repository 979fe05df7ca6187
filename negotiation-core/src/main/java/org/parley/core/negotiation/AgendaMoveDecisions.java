package org.parley.core.negotiation;

import static org.parley.core.rejection.CommandRejected.rejected;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parley.core.negotiation.command.MoveAgendaItem;
import org.parley.core.negotiation.event.AgendaItemAgreedAdReferendum;
import org.parley.core.negotiation.event.AgendaItemDeferred;
import org.parley.core.negotiation.event.AgendaItemFinalised;
import org.parley.core.negotiation.event.AgendaItemProvisionallyClosed;
import org.parley.core.negotiation.event.AgendaItemReopened;
import org.parley.core.negotiation.event.AgendaMoveSupported;
import org.parley.core.negotiation.event.NegotiationEvent;
import org.parley.core.rejection.AgendaItemForbids;
import org.parley.core.rejection.NothingIsAgreedAlone;
import org.parley.core.shared.AgendaMove;
import org.parley.core.shared.AgendaStatus;
import org.parley.core.shared.AgreementRule;
import org.parley.core.shared.Circumstances;
import org.parley.core.shared.PartyId;
import org.parley.core.shared.Statement;

/** Each principal says the same change of an adopted item; with the last of them it happens. */
final class AgendaMoveDecisions {

    private AgendaMoveDecisions() {}

    static List<NegotiationEvent> move(NegotiationState state, MoveAgendaItem c, Circumstances by) {
        PartyId party = state.seating().requirePrincipal(by.requireParty());
        state.course().requireTalks();
        Item item = state.agenda().require(c.itemId());
        if (item.status() == reached(c.move()) || item.supporters(c.move()).contains(party)) {
            return List.of();
        }
        requirePossible(item, c.move(), state.rule());
        @Nullable String reason = Statement.textOf(c.reason());
        var supported =
                new AgendaMoveSupported(c.negotiationId(), c.itemId(), c.move(), party, reason);
        return item.isSettledBy(state.seating().principals(), item.supporters(c.move()).plus(party))
                ? List.of(supported, done(c, reason))
                : List.of(supported);
    }

    private static void requirePossible(Item item, AgendaMove move, @Nullable AgreementRule rule) {
        boolean possible =
                switch (item.status()) {
                    case PROPOSED, WITHDRAWN, FINAL -> false;
                    case ADOPTED, REOPENED ->
                            move != AgendaMove.REOPENED && move != AgendaMove.FINAL;
                    case AD_REFERENDUM ->
                            move != AgendaMove.AD_REFERENDUM && move != AgendaMove.FINAL;
                    case DEFERRED -> move == AgendaMove.REOPENED;
                    case PROVISIONALLY_CLOSED ->
                            move == AgendaMove.REOPENED || move == AgendaMove.FINAL;
                };
        if (!possible) {
            throw rejected(new AgendaItemForbids(item.id(), item.status()));
        }
        if (move == AgendaMove.FINAL && rule != AgreementRule.EARLY_HARVEST) {
            throw rejected(new NothingIsAgreedAlone());
        }
    }

    private static AgendaStatus reached(AgendaMove move) {
        return switch (move) {
            case DEFERRED -> AgendaStatus.DEFERRED;
            case AD_REFERENDUM -> AgendaStatus.AD_REFERENDUM;
            case PROVISIONALLY_CLOSED -> AgendaStatus.PROVISIONALLY_CLOSED;
            case REOPENED -> AgendaStatus.REOPENED;
            case FINAL -> AgendaStatus.FINAL;
        };
    }

    private static NegotiationEvent done(MoveAgendaItem c, @Nullable String reason) {
        return switch (c.move()) {
            case DEFERRED -> new AgendaItemDeferred(c.negotiationId(), c.itemId(), reason);
            case AD_REFERENDUM ->
                    new AgendaItemAgreedAdReferendum(c.negotiationId(), c.itemId(), reason);
            case PROVISIONALLY_CLOSED ->
                    new AgendaItemProvisionallyClosed(c.negotiationId(), c.itemId(), reason);
            case REOPENED ->
                    new AgendaItemReopened(
                            c.negotiationId(), c.itemId(), Objects.requireNonNull(reason));
            case FINAL -> new AgendaItemFinalised(c.negotiationId(), c.itemId());
        };
    }
}
