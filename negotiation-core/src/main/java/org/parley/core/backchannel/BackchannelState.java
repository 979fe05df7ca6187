package org.parley.core.backchannel;

import org.parley.core.backchannel.content.Leaving;
import org.parley.core.backchannel.event.BackchannelEvent;
import org.parley.core.backchannel.event.BackchannelOpened;
import org.parley.core.backchannel.event.MessageSent;
import org.parley.core.backchannel.event.ParticipantLeft;
import org.parley.core.shared.MessageId;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.Occurrence;
import org.parley.core.shared.Sealed;
import org.pcollections.HashTreePSet;
import org.pcollections.PSet;

/**
 * A line, as far as decisions ask.
 *
 * @param since when it was opened
 * @param circle who is on it; gone with the key of the line
 */
record BackchannelState(
        NegotiationId negotiationId,
        Occurrence since,
        Sealed<Circle> circle,
        PSet<MessageId> messages) {

    /** What follows from the first event, which opens the line. */
    static BackchannelState begin(BackchannelEvent event, Occurrence at) {
        BackchannelState empty =
                new BackchannelState(
                        event.negotiationId(),
                        at,
                        Sealed.of(new Circle(HashTreePSet.empty())),
                        HashTreePSet.empty());
        return empty.evolve(event);
    }

    BackchannelState evolve(BackchannelEvent event) {
        return switch (event) {
            case BackchannelOpened e -> with(e.opening().map(Circle::of));
            case ParticipantLeft e -> with(circle.with(e.leaving(), BackchannelState::without));
            case MessageSent e ->
                    new BackchannelState(
                            negotiationId, since, circle, messages.plus(e.messageId()));
        };
    }

    private BackchannelState with(Sealed<Circle> others) {
        return new BackchannelState(negotiationId, since, others, messages);
    }

    private static Circle without(Circle circle, Leaving leaving) {
        return circle.without(leaving.by().writer());
    }
}
