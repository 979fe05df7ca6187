package org.parley.core.negotiation;

import static org.parley.core.rejection.CommandRejected.rejected;

import org.parley.core.negotiation.event.RoundClosed;
import org.parley.core.negotiation.event.RoundEvent;
import org.parley.core.negotiation.event.RoundOpened;
import org.parley.core.rejection.Absent;
import org.parley.core.shared.Occurrence;
import org.parley.core.shared.RoundId;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/** The sessions: when each began, and whether it is over. */
record Rounds(PMap<RoundId, Session> sessions) {

    static final Rounds NONE = new Rounds(HashTreePMap.empty());

    record Session(Occurrence opened, boolean closed) {}

    Rounds evolve(RoundEvent event, Occurrence at) {
        return switch (event) {
            case RoundOpened e -> new Rounds(sessions.plus(e.roundId(), new Session(at, false)));
            case RoundClosed e -> new Rounds(sessions.plus(e.roundId(), closed(e.roundId(), at)));
        };
    }

    Session require(RoundId id) {
        Session session = sessions.get(id);
        if (session == null) {
            throw rejected(new Absent());
        }
        return session;
    }

    private Session closed(RoundId id, Occurrence at) {
        Session session = sessions.get(id);
        return new Session(session == null ? at : session.opened(), true);
    }
}
