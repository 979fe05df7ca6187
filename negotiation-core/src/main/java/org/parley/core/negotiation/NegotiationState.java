package org.parley.core.negotiation;

import org.jspecify.annotations.Nullable;
import org.parley.core.negotiation.event.AgendaEvent;
import org.parley.core.negotiation.event.AnchorEvent;
import org.parley.core.negotiation.event.LifecycleEvent;
import org.parley.core.negotiation.event.NegotiationEvent;
import org.parley.core.negotiation.event.NegotiationOpened;
import org.parley.core.negotiation.event.PositionEvent;
import org.parley.core.negotiation.event.RoundEvent;
import org.parley.core.negotiation.event.SeatingEvent;
import org.parley.core.shared.AgreementRule;
import org.parley.core.shared.Occurrence;

/**
 * What decisions at the table read, folded from its events.
 *
 * @param rule null until the record is opened
 * @param opened when the talks began, if that was said; nothing happened at the table before
 */
record NegotiationState(
        @Nullable AgreementRule rule,
        boolean archive,
        @Nullable Occurrence opened,
        Seating seating,
        Course course,
        Rounds rounds,
        Anchors anchors,
        Agenda agenda,
        Positions positions) {

    static final NegotiationState NONE =
            new NegotiationState(
                    null,
                    false,
                    null,
                    Seating.EMPTY,
                    Course.START,
                    Rounds.NONE,
                    Anchors.NONE,
                    Agenda.EMPTY,
                    Positions.NONE);

    boolean isOpened() {
        return rule != null;
    }

    NegotiationState evolve(NegotiationEvent event, Occurrence at) {
        return switch (event) {
            case NegotiationOpened e -> opened(e, at);
            case SeatingEvent e ->
                    with(seating.evolve(e), course, rounds, anchors, agenda, positions);
            case LifecycleEvent e ->
                    with(seating, course.evolve(e, at), rounds, anchors, agenda, positions);
            case RoundEvent e ->
                    with(seating, course, rounds.evolve(e, at), anchors, agenda, positions);
            case AnchorEvent e ->
                    with(seating, course, rounds, anchors.evolve(e), agenda, positions);
            case AgendaEvent e ->
                    with(seating, course, rounds, anchors, agenda.evolve(e, at), positions);
            case PositionEvent e ->
                    with(seating, course, rounds, anchors, agenda, positions.evolve(e, at));
        };
    }

    private NegotiationState opened(NegotiationOpened e, Occurrence at) {
        @Nullable Occurrence opening = at.said() == null ? null : at;
        return new NegotiationState(
                e.agreementRule(),
                e.archive(),
                opening,
                seating,
                course,
                rounds,
                anchors,
                agenda,
                positions);
    }

    private NegotiationState with(
            Seating seating,
            Course course,
            Rounds rounds,
            Anchors anchors,
            Agenda agenda,
            Positions positions) {
        return new NegotiationState(
                rule, archive, opened, seating, course, rounds, anchors, agenda, positions);
    }
}
