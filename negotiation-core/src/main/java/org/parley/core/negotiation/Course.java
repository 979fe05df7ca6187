package org.parley.core.negotiation;

import static org.parley.core.rejection.CommandRejected.rejected;

import org.jspecify.annotations.Nullable;
import org.parley.core.negotiation.event.LifecycleEvent;
import org.parley.core.negotiation.event.NegotiationCollapsed;
import org.parley.core.negotiation.event.NegotiationConcluded;
import org.parley.core.negotiation.event.NegotiationConvened;
import org.parley.core.negotiation.event.NegotiationResumed;
import org.parley.core.negotiation.event.NegotiationSuspended;
import org.parley.core.rejection.TalksNotOpen;
import org.parley.core.shared.Lifecycle;
import org.parley.core.shared.Occurrence;

/** How far the negotiation has come, and since when. */
record Course(Lifecycle lifecycle, @Nullable Occurrence since) {

    static final Course START = new Course(Lifecycle.PREPARING, null);

    Course evolve(LifecycleEvent event, Occurrence at) {
        return switch (event) {
            case NegotiationConvened _ -> new Course(Lifecycle.CONVENED, at);
            case NegotiationSuspended _ -> new Course(Lifecycle.SUSPENDED, at);
            case NegotiationResumed _ -> new Course(Lifecycle.CONVENED, at);
            case NegotiationConcluded _ -> new Course(Lifecycle.CONCLUDED, at);
            case NegotiationCollapsed _ -> new Course(Lifecycle.COLLAPSED, at);
        };
    }

    /** Something may be put on the table, if only in preparation. */
    void requireTableOpen() {
        if (lifecycle != Lifecycle.PREPARING && lifecycle != Lifecycle.CONVENED) {
            throw rejected(new TalksNotOpen(lifecycle));
        }
    }

    /** Something may be agreed at the table. */
    void requireTalks() {
        if (lifecycle != Lifecycle.CONVENED) {
            throw rejected(new TalksNotOpen(lifecycle));
        }
    }
}
