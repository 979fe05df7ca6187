package org.parley.api.eventstore.vocabulary;

import java.util.stream.Stream;
import org.axonframework.serialization.AnnotationRevisionResolver;
import org.axonframework.serialization.RevisionResolver;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;

/**
 * The last of the upcasters: what none of them brought to the registered name and revision stops
 * the reader here, where the framework would otherwise skip it.
 */
public final class RegistryGuard implements EventUpcaster {

    private final Vocabulary events;
    private final Vocabulary others;
    private final RevisionResolver revisions = new AnnotationRevisionResolver();

    public RegistryGuard(Vocabulary events, Vocabulary others) {
        this.events = events;
        this.others = others;
    }

    @Override
    public Stream<IntermediateEventRepresentation> upcast(
            Stream<IntermediateEventRepresentation> stored) {
        return stored.peek(event -> requireCurrent(event.getType()));
    }

    private void requireCurrent(SerializedType type) {
        Vocabulary known = events.knows(type.getName()) ? events : others;
        known.require(type, revisions);
    }
}
