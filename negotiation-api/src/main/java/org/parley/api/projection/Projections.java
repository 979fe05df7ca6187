package org.parley.api.projection;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.parley.api.eventstore.StreamPositions;
import org.parley.core.rejection.Absent;
import org.parley.core.rejection.CommandRejected;
import org.springframework.stereotype.Component;

/** The read models of this node, by the names of their processors. */
@Component
class Projections {

    /** Sends commands instead of writing rows: nothing to rebuild, and nothing to do twice. */
    private static final String AUTOMATION = "automation";

    private final Configuration axon;
    private final StreamPositions events;

    Projections(Configuration axon, StreamPositions events) {
        this.axon = axon;
        this.events = events;
    }

    List<ProjectionView> all() {
        long head = events.head();
        return readers().entrySet().stream()
                .map(reader -> view(reader.getKey(), reader.getValue(), head))
                .toList();
    }

    ProjectionView one(String name) {
        StreamingEventProcessor reader = readers().get(name);
        if (reader == null) {
            throw CommandRejected.rejected(new Absent());
        }
        return view(name, reader, events.head());
    }

    private Map<String, StreamingEventProcessor> readers() {
        Map<String, StreamingEventProcessor> readers = new TreeMap<>();
        axon.eventProcessingConfiguration()
                .eventProcessors()
                .forEach((name, processor) -> {
                    if (processor instanceof StreamingEventProcessor reader
                            && !name.equals(AUTOMATION)) {
                        readers.put(name, reader);
                    }
                });
        return readers;
    }

    private static ProjectionView view(String name, StreamingEventProcessor reader, long head) {
        Collection<EventTrackerStatus> segments = reader.processingStatus().values();
        long position =
                segments.stream()
                        .mapToLong(segment -> segment.getCurrentPosition().orElse(-1))
                        .min()
                        .orElse(-1);
        return ProjectionView.of(
                name,
                reader.isRunning(),
                reader.isError() || segments.stream().anyMatch(EventTrackerStatus::isErrorState),
                segments.stream().anyMatch(EventTrackerStatus::isReplaying),
                position,
                head);
    }
}
