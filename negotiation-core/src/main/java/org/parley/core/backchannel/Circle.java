package org.parley.core.backchannel;

import org.parley.core.backchannel.content.Opening;
import org.parley.core.backchannel.content.Participant;
import org.pcollections.HashTreePSet;
import org.pcollections.PSet;

/** Who is on a line now. */
record Circle(PSet<Participant> participants) {

    static Circle of(Opening opening) {
        return new Circle(HashTreePSet.from(opening.participants()));
    }

    Circle without(Participant leaver) {
        return new Circle(participants.minus(leaver));
    }

    boolean has(Participant someone) {
        return participants.contains(someone);
    }
}
