package org.parley.api.eventstore.processing;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.async.SequencingPolicy;
import org.parley.core.shared.ParleyEvent;

/** Events of one negotiation are handled in order, whichever of its streams they are in. */
public final class PerNegotiation implements SequencingPolicy<EventMessage<?>> {

    @Override
    public Object getSequenceIdentifierFor(EventMessage<?> event) {
        return event.getPayload() instanceof ParleyEvent fact
                ? fact.negotiationId().toString()
                : event.getIdentifier();
    }
}
