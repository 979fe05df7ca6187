package org.parley.core.backchannel;

import static org.parley.core.rejection.CommandRejected.rejected;

import java.util.List;
import org.parley.core.backchannel.command.LeaveBackchannel;
import org.parley.core.backchannel.command.SendMessage;
import org.parley.core.backchannel.content.Leaving;
import org.parley.core.backchannel.content.Participant;
import org.parley.core.backchannel.content.Saying;
import org.parley.core.backchannel.content.Signature;
import org.parley.core.backchannel.event.BackchannelEvent;
import org.parley.core.backchannel.event.MessageSent;
import org.parley.core.backchannel.event.ParticipantLeft;
import org.parley.core.rejection.Absent;
import org.parley.core.rejection.ContentDestroyed;
import org.parley.core.rejection.IdInUse;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.Sealed;

/** Those who are on a line talk, and may leave it. */
final class LineDecisions {

    private LineDecisions() {}

    static List<BackchannelEvent> send(
            BackchannelState state, SendMessage c, Signature by, Around around) {
        around.requireUnderWay();
        if (state.messages().contains(c.messageId())) {
            throw rejected(new IdInUse());
        }
        return List.of(
                new MessageSent(
                        c.negotiationId(),
                        c.backchannelId(),
                        c.messageId(),
                        Sealed.of(new Saying(c.text().open().text(), by))));
    }

    static List<BackchannelEvent> leave(LeaveBackchannel c, Signature by) {
        return List.of(
                new ParticipantLeft(
                        c.negotiationId(), c.backchannelId(), Sealed.of(new Leaving(by))));
    }

    /**
     * Asked before anything else, so that nobody else learns as much as a version. He was let in
     * for one party: who speaks for another one by now is a stranger here.
     */
    static void requireOnTheLine(
            BackchannelState state, NegotiationId negotiation, Participant someone, Around around) {
        boolean here = state.negotiationId().equals(negotiation);
        boolean seated = someone.partyId().equals(around.partyOf(someone.username()));
        if (!here || !seated) {
            throw rejected(new Absent());
        }
        Circle circle = state.circle().orNull();
        if (circle == null) {
            throw rejected(new ContentDestroyed());
        }
        if (!circle.has(someone)) {
            throw rejected(new Absent());
        }
    }
}
