package org.parley.core.custody;

import static org.parley.core.rejection.CommandRejected.rejected;

import java.util.function.UnaryOperator;
import org.parley.core.custody.event.BreakGlassApproved;
import org.parley.core.custody.event.BreakGlassEnded;
import org.parley.core.custody.event.BreakGlassEvent;
import org.parley.core.custody.event.BreakGlassOpened;
import org.parley.core.custody.event.BreakGlassRefused;
import org.parley.core.custody.event.BreakGlassRequested;
import org.parley.core.custody.event.BriefRead;
import org.parley.core.custody.event.CustodyEvent;
import org.parley.core.rejection.Absent;
import org.parley.core.shared.BreakGlassId;
import org.parley.core.shared.Circumstances;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/** The requests, and how far each has come. Readings decide nothing. */
record CustodyState(PMap<BreakGlassId, BreakGlass> requests) {

    static final CustodyState NONE = new CustodyState(HashTreePMap.empty());

    CustodyState evolve(CustodyEvent event, Circumstances by) {
        return switch (event) {
            case BriefRead _ -> this;
            case BreakGlassEvent e -> evolve(e, by);
        };
    }

    private CustodyState evolve(BreakGlassEvent event, Circumstances by) {
        return switch (event) {
            case BreakGlassRequested e ->
                    new CustodyState(requests.plus(e.breakGlassId(), BreakGlass.requested(e, by)));
            case BreakGlassApproved e ->
                    with(event, one -> one.approved(by.actor(), e.partyId().equals(by.party())));
            case BreakGlassOpened e -> with(event, one -> one.opened(e.closesAt()));
            case BreakGlassRefused _, BreakGlassEnded _ -> with(event, BreakGlass::closed);
        };
    }

    BreakGlass require(BreakGlassId id) {
        BreakGlass request = requests.get(id);
        if (request == null) {
            throw rejected(new Absent());
        }
        return request;
    }

    private CustodyState with(BreakGlassEvent event, UnaryOperator<BreakGlass> change) {
        BreakGlass request = requests.get(event.breakGlassId());
        return request == null
                ? this
                : new CustodyState(requests.plus(event.breakGlassId(), change.apply(request)));
    }
}
