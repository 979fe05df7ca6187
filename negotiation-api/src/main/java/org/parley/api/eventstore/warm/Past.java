package org.parley.api.eventstore.warm;

import java.util.HashMap;
import java.util.Map;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** Which version of a stream, held warm, the command in hand was decided on. */
final class Past {

    private static final String RESOURCE = Past.class.getName();

    private final Map<String, Long> versions = new HashMap<>();

    /** Notes that the command rests on this version of a stream. */
    static void of(UnitOfWork<?> command, String stream, @Nullable Long version) {
        if (version != null) {
            command.getOrComputeResource(RESOURCE, _ -> new Past()).versions.put(stream, version);
        }
    }

    static Map<String, Long> versions(UnitOfWork<?> command) {
        Past past = command.getResource(RESOURCE);
        return past == null ? Map.of() : past.versions;
    }
}
