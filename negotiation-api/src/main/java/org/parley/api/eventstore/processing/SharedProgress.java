package org.parley.api.eventstore.processing;

import java.util.List;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.parley.api.eventstore.ViewProgress;

/** Asks the parts of read models, here and elsewhere. */
record SharedProgress(Processors processors, Parts parts) implements ViewProgress {

    @Override
    public State of(String processor) {
        StreamingEventProcessor reader = processors.require(processor);
        List<Part> all = parts.everywhere(processor);
        return new State(
                all.stream().mapToLong(Part::position).min().orElse(-1),
                reader.isRunning(),
                isFailing(reader),
                all.stream().anyMatch(Part::isReplaying));
    }

    @Override
    public List<String> names() {
        return processors.names();
    }

    private static boolean isFailing(StreamingEventProcessor reader) {
        return reader.isError()
                || reader.processingStatus().values().stream()
                        .anyMatch(EventTrackerStatus::isErrorState);
    }
}
