package org.parley.core.custody;

import static org.parley.core.rejection.CommandRejected.rejected;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.parley.core.custody.Shredding.Stage;
import org.parley.core.custody.event.BreakGlassApproved;
import org.parley.core.custody.event.BreakGlassEnded;
import org.parley.core.custody.event.BreakGlassEvent;
import org.parley.core.custody.event.BreakGlassOpened;
import org.parley.core.custody.event.BreakGlassRefused;
import org.parley.core.custody.event.BreakGlassRequested;
import org.parley.core.custody.event.BriefRead;
import org.parley.core.custody.event.BriefShredded;
import org.parley.core.custody.event.CustodyEvent;
import org.parley.core.custody.event.ShreddingApproved;
import org.parley.core.custody.event.ShreddingEvent;
import org.parley.core.custody.event.ShreddingRefused;
import org.parley.core.custody.event.ShreddingRequested;
import org.parley.core.custody.event.ShreddingWithdrawn;
import org.parley.core.rejection.Absent;
import org.parley.core.shared.BreakGlassId;
import org.parley.core.shared.Circumstances;
import org.parley.core.shared.ShreddingId;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * The requests, and how far each has come. Readings decide nothing.
 *
 * @param requests to read the brief
 * @param shreddings to destroy its key
 */
record CustodyState(
        PMap<BreakGlassId, BreakGlass> requests, PMap<ShreddingId, Shredding> shreddings) {

    static final CustodyState NONE = new CustodyState(HashTreePMap.empty(), HashTreePMap.empty());

    /** The version of a request that there is not. */
    static final long NOTHING_YET = -1;

    CustodyState evolve(CustodyEvent event, Circumstances by) {
        return switch (event) {
            case BriefRead _ -> this;
            case BreakGlassEvent e -> evolve(e, by);
            case ShreddingEvent e -> evolve(e, by);
        };
    }

    private CustodyState evolve(BreakGlassEvent event, Circumstances by) {
        return switch (event) {
            case BreakGlassRequested e -> with(e.breakGlassId(), BreakGlass.requested(e, by));
            case BreakGlassApproved e ->
                    with(event, one -> one.approved(by.actor(), e.partyId().equals(by.party())));
            case BreakGlassOpened e -> with(event, one -> one.opened(e.closesAt()));
            case BreakGlassRefused _, BreakGlassEnded _ -> with(event, BreakGlass::closed);
        };
    }

    private CustodyState evolve(ShreddingEvent event, Circumstances by) {
        return switch (event) {
            case ShreddingRequested e -> with(e.shreddingId(), Shredding.requested(e, by));
            case ShreddingApproved e -> moved(e, Stage.APPROVED);
            case ShreddingRefused e -> moved(e, Stage.CLOSED);
            case ShreddingWithdrawn e -> moved(e, Stage.CLOSED);
            case BriefShredded e -> moved(e, Stage.DONE);
        };
    }

    /** How often something was decided on the request. */
    long version(BreakGlassId id) {
        @Nullable BreakGlass request = requests.get(id);
        return request == null ? NOTHING_YET : request.version();
    }

    /** How often something was decided on the request. */
    long version(ShreddingId id) {
        @Nullable Shredding request = shreddings.get(id);
        return request == null ? NOTHING_YET : request.version();
    }

    Shredding require(ShreddingId id) {
        Shredding request = shreddings.get(id);
        if (request == null) {
            throw rejected(new Absent());
        }
        return request;
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
        return request == null ? this : with(event.breakGlassId(), change.apply(request));
    }

    private CustodyState moved(ShreddingEvent event, Stage to) {
        Shredding request = shreddings.get(event.shreddingId());
        return request == null ? this : with(event.shreddingId(), request.moved(to));
    }

    private CustodyState with(BreakGlassId id, BreakGlass request) {
        return new CustodyState(requests.plus(id, request), shreddings);
    }

    private CustodyState with(ShreddingId id, Shredding request) {
        return new CustodyState(requests, shreddings.plus(id, request));
    }
}
