package org.parley.core.negotiation;

import static org.parley.core.rejection.CommandRejected.rejected;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.parley.core.negotiation.command.CollapseNegotiation;
import org.parley.core.negotiation.command.ConcludeNegotiation;
import org.parley.core.negotiation.command.ConveneNegotiation;
import org.parley.core.negotiation.command.ResumeNegotiation;
import org.parley.core.negotiation.command.SuspendNegotiation;
import org.parley.core.negotiation.event.AgendaItemFinalised;
import org.parley.core.negotiation.event.NegotiationCollapsed;
import org.parley.core.negotiation.event.NegotiationConcluded;
import org.parley.core.negotiation.event.NegotiationConvened;
import org.parley.core.negotiation.event.NegotiationEvent;
import org.parley.core.negotiation.event.NegotiationResumed;
import org.parley.core.negotiation.event.NegotiationSuspended;
import org.parley.core.outside.Tables;
import org.parley.core.rejection.ItemsNotAgreed;
import org.parley.core.rejection.LifecycleForbids;
import org.parley.core.rejection.NeedsTwoPrincipals;
import org.parley.core.shared.AgendaItemId;
import org.parley.core.shared.Lifecycle;
import org.parley.core.shared.Statement;

/** PREPARING → CONVENED ⇄ SUSPENDED → CONCLUDED or COLLAPSED. */
final class CourseDecisions {

    private static final Set<Lifecycle> COLLAPSIBLE =
            EnumSet.of(Lifecycle.CONVENED, Lifecycle.SUSPENDED);

    private CourseDecisions() {}

    static List<NegotiationEvent> convene(NegotiationState state, ConveneNegotiation c) {
        if (!moves(state, Lifecycle.CONVENED, Set.of(Lifecycle.PREPARING))) {
            return List.of();
        }
        int principals = state.seating().principals().size();
        if (principals < 2) {
            throw rejected(new NeedsTwoPrincipals(principals));
        }
        return List.of(new NegotiationConvened(c.negotiationId(), Statement.textOf(c.reason())));
    }

    static List<NegotiationEvent> suspend(
            NegotiationState state, SuspendNegotiation c, Tables tables) {
        tables.requireIncident(c.negotiationId(), c.incidentId());
        return moves(state, Lifecycle.SUSPENDED, Set.of(Lifecycle.CONVENED))
                ? List.of(
                        new NegotiationSuspended(
                                c.negotiationId(), c.reason().text(), c.incidentId()))
                : List.of();
    }

    static List<NegotiationEvent> resume(NegotiationState state, ResumeNegotiation c) {
        return moves(state, Lifecycle.CONVENED, Set.of(Lifecycle.SUSPENDED))
                ? List.of(new NegotiationResumed(c.negotiationId(), Statement.textOf(c.reason())))
                : List.of();
    }

    static List<NegotiationEvent> conclude(NegotiationState state, ConcludeNegotiation c) {
        if (!moves(state, Lifecycle.CONCLUDED, Set.of(Lifecycle.CONVENED))) {
            return List.of();
        }
        List<AgendaItemId> open = state.agenda().notAgreed();
        if (!open.isEmpty()) {
            throw rejected(new ItemsNotAgreed(open));
        }
        return Events.join(
                new NegotiationConcluded(c.negotiationId(), Statement.textOf(c.reason())),
                state.agenda().provisionallyClosed().stream()
                        .map(item -> new AgendaItemFinalised(c.negotiationId(), item))
                        .toList());
    }

    static List<NegotiationEvent> collapse(NegotiationState state, CollapseNegotiation c) {
        return moves(state, Lifecycle.COLLAPSED, COLLAPSIBLE)
                ? List.of(new NegotiationCollapsed(c.negotiationId(), c.reason().text()))
                : List.of();
    }

    /** False when it is there already: saying it twice is no error. */
    private static boolean moves(NegotiationState state, Lifecycle to, Set<Lifecycle> from) {
        Lifecycle now = state.course().lifecycle();
        if (now == to) {
            return false;
        }
        if (!from.contains(now)) {
            throw rejected(new LifecycleForbids(now, to));
        }
        return true;
    }
}
