package org.parley.core.negotiation;

import org.parley.core.negotiation.event.PositionEvent;
import org.parley.core.negotiation.event.PositionStated;
import org.parley.core.negotiation.event.RedLineShown;
import org.parley.core.shared.Occurrence;
import org.parley.core.shared.PartyId;
import org.parley.core.shared.PositionId;
import org.parley.core.shared.RedLineId;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * Whose the stated positions are, and which red lines lie on the table. What they say decides
 * nothing.
 */
record Positions(PMap<PositionId, Stated> stated, PMap<RedLineId, RedLineShown> shown) {

    static final Positions NONE = new Positions(HashTreePMap.empty(), HashTreePMap.empty());

    record Stated(PartyId party, Occurrence at) {}

    Positions evolve(PositionEvent event, Occurrence at) {
        return switch (event) {
            case PositionStated e ->
                    new Positions(stated.plus(e.positionId(), new Stated(e.partyId(), at)), shown);
            case RedLineShown e -> new Positions(stated, shown.plus(e.redLineId(), e));
        };
    }
}
