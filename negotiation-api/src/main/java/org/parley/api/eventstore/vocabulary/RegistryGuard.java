package org.parley.api.eventstore.vocabulary;

import java.util.stream.Stream;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;

/**
 * The last of the upcasters: what no upcaster brought to a registered name stops the reader here,
 * where the framework would otherwise skip it.
 */
public final class RegistryGuard implements EventUpcaster {

    private final Vocabulary events;
    private final Vocabulary others;

    public RegistryGuard(Vocabulary events, Vocabulary others) {
        this.events = events;
        this.others = others;
    }

    @Override
    public Stream<IntermediateEventRepresentation> upcast(
            Stream<IntermediateEventRepresentation> stored) {
        return stored.peek(event -> requireRegistered(event.getType().getName()));
    }

    private void requireRegistered(String name) {
        if (!events.knows(name)) {
            others.classOf(name);
        }
    }
}
