package org.parley.core.negotiation;

import static org.parley.core.rejection.CommandRejected.rejected;

import java.util.List;
import org.parley.core.negotiation.command.CloseRound;
import org.parley.core.negotiation.command.OpenRound;
import org.parley.core.negotiation.event.NegotiationEvent;
import org.parley.core.negotiation.event.RoundClosed;
import org.parley.core.negotiation.event.RoundOpened;
import org.parley.core.rejection.IdInUse;
import org.parley.core.rejection.TalksNotOpen;
import org.parley.core.shared.Lifecycle;
import org.parley.core.shared.Statement;
import org.parley.core.shared.Title;

/** Sessions begin and end; an exploratory one may come before the parties convene. */
final class RoundDecisions {

    private RoundDecisions() {}

    static List<NegotiationEvent> open(NegotiationState state, OpenRound c) {
        if (state.rounds().sessions().containsKey(c.roundId())) {
            throw rejected(new IdInUse());
        }
        Lifecycle lifecycle = state.course().lifecycle();
        if (lifecycle == Lifecycle.CONCLUDED || lifecycle == Lifecycle.COLLAPSED) {
            throw rejected(new TalksNotOpen(lifecycle));
        }
        String format = Title.textOf(c.format());
        return List.of(
                new RoundOpened(
                        c.negotiationId(),
                        c.roundId(),
                        c.title().text(),
                        c.place().text(),
                        c.track(),
                        c.opensOn(),
                        format));
    }

    static List<NegotiationEvent> close(NegotiationState state, CloseRound c) {
        return state.rounds().require(c.roundId()).closed()
                ? List.of()
                : List.of(
                        new RoundClosed(
                                c.negotiationId(), c.roundId(), Statement.textOf(c.summary())));
    }
}
