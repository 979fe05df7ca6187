package org.parley.projections.dossier;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.core.negotiation.event.LifecycleEvent;
import org.parley.core.negotiation.event.NegotiationCollapsed;
import org.parley.core.negotiation.event.NegotiationConcluded;
import org.parley.core.negotiation.event.NegotiationConvened;
import org.parley.core.negotiation.event.NegotiationResumed;
import org.parley.core.negotiation.event.NegotiationSuspended;
import org.parley.core.shared.Lifecycle;

/**
 * The course of the talks as a whole.
 *
 * @param since when they came to this state, as it was said
 */
record CourseFold(
        Lifecycle lifecycle,
        @Nullable String since,
        @Nullable String reason,
        @Nullable UUID incidentId) {

    static final CourseFold PREPARING = new CourseFold(Lifecycle.PREPARING, null, null, null);

    static CourseFold after(LifecycleEvent event, String on) {
        return switch (event) {
            case NegotiationConvened e -> new CourseFold(Lifecycle.CONVENED, on, e.reason(), null);
            case NegotiationSuspended e ->
                    new CourseFold(Lifecycle.SUSPENDED, on, e.reason(), e.incidentId());
            case NegotiationResumed e -> new CourseFold(Lifecycle.CONVENED, on, e.reason(), null);
            case NegotiationConcluded e ->
                    new CourseFold(Lifecycle.CONCLUDED, on, e.reason(), null);
            case NegotiationCollapsed e ->
                    new CourseFold(Lifecycle.COLLAPSED, on, e.reason(), null);
        };
    }
}
