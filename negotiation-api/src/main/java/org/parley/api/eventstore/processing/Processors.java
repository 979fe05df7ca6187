package org.parley.api.eventstore.processing;

import java.util.List;
import java.util.Map;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.AbstractEventProcessor;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.StreamingEventProcessor;

/** The processors that read the stream of all events, by name. */
public record Processors(Configuration axon) {

    List<String> names() {
        return axon.eventProcessingConfiguration().eventProcessors().entrySet().stream()
                .filter(processor -> processor.getValue() instanceof StreamingEventProcessor)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /**
     * @throws IllegalArgumentException when there is no such processor
     */
    public StreamingEventProcessor require(String name) {
        return axon.eventProcessingConfiguration()
                .eventProcessor(name, StreamingEventProcessor.class)
                .orElseThrow(() -> new IllegalArgumentException("no read model named " + name));
    }

    /** What handles the events of that one. */
    EventHandlerInvoker handlersOf(String name) {
        return ((AbstractEventProcessor) require(name)).eventHandlerInvoker();
    }
}
