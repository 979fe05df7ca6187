package org.parley.core.negotiation;

import org.jspecify.annotations.Nullable;
import org.parley.core.negotiation.command.AgendaCommand;
import org.parley.core.negotiation.command.AnchorCommand;
import org.parley.core.negotiation.command.CloseRound;
import org.parley.core.negotiation.command.ConsentToAgendaItem;
import org.parley.core.negotiation.command.LifecycleCommand;
import org.parley.core.negotiation.command.MoveAgendaItem;
import org.parley.core.negotiation.command.NegotiationCommand;
import org.parley.core.negotiation.command.OpenRound;
import org.parley.core.negotiation.command.PositionCommand;
import org.parley.core.negotiation.command.ProposeAgendaItem;
import org.parley.core.negotiation.command.RecordDisclosedRedLine;
import org.parley.core.negotiation.command.ReorderAgenda;
import org.parley.core.negotiation.command.SeatingCommand;
import org.parley.core.negotiation.command.StatePosition;
import org.parley.core.negotiation.command.WithdrawAgendaItem;
import org.parley.core.shared.AgendaItemId;
import org.parley.core.shared.Occurrence;
import org.parley.core.shared.PositionId;

/**
 * What each command at the table is about, in time: nothing happens before the thing it is about.
 */
final class Timeline {

    private Timeline() {}

    /** The occurrence before which the command's fact cannot lie, or null when there is none. */
    static @Nullable Occurrence about(NegotiationState state, NegotiationCommand command) {
        return Occurrence.later(
                state.opened(),
                switch (command) {
                    case SeatingCommand _ -> null;
                    case LifecycleCommand _ -> state.course().since();
                    case OpenRound _ -> null;
                    case CloseRound c -> state.rounds().require(c.roundId()).opened();
                    case AnchorCommand _ -> null;
                    case AgendaCommand c -> about(state, c);
                    case PositionCommand c -> about(state, c);
                });
    }

    private static @Nullable Occurrence about(NegotiationState state, AgendaCommand command) {
        return switch (command) {
            case ProposeAgendaItem _, ReorderAgenda _ -> null;
            case ConsentToAgendaItem c -> item(state, c.itemId()).lastVoice();
            case WithdrawAgendaItem c -> item(state, c.itemId()).proposed();
            case MoveAgendaItem c -> item(state, c.itemId()).lastVoice();
        };
    }

    private static @Nullable Occurrence about(NegotiationState state, PositionCommand command) {
        return switch (command) {
            case StatePosition c ->
                    Occurrence.later(
                            item(state, c.itemId()).proposed(), stated(state, c.inReturnFor()));
            case RecordDisclosedRedLine c -> item(state, c.itemId()).proposed();
        };
    }

    private static Item item(NegotiationState state, AgendaItemId id) {
        return state.agenda().require(id);
    }

    private static @Nullable Occurrence stated(NegotiationState state, @Nullable PositionId id) {
        Positions.Stated stated = id == null ? null : state.positions().stated().get(id);
        return stated == null ? null : stated.at();
    }
}
