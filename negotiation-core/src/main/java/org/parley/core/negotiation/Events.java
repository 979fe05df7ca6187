package org.parley.core.negotiation;

import java.util.ArrayList;
import java.util.List;
import org.parley.core.negotiation.event.NegotiationEvent;

/** Puts together what one decision brings about. */
final class Events {

    private Events() {}

    static List<NegotiationEvent> join(
            NegotiationEvent first, List<? extends NegotiationEvent> rest) {
        List<NegotiationEvent> all = new ArrayList<>();
        all.add(first);
        all.addAll(rest);
        return List.copyOf(all);
    }
}
