package org.parley.api.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.eventhandling.SubscribingEventProcessor;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.springboot.EventProcessorProperties;
import org.axonframework.springboot.EventProcessorProperties.Mode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Trap 7: settings of a processor whose name has a dot are not found, and nothing says so. */
class ProcessorNamesTest {

    @TempDir Path folder;

    @Test
    void every_processor_runs_with_settings_of_its_own() {
        try (Started house = Started.in(folder)) {
            var settings = house.bean(EventProcessorProperties.class).getProcessors();
            var running = house.axon().eventProcessingConfiguration().eventProcessors();
            assertThat(running).containsKey("accreditation");
            running.forEach((name, processor) -> {
                assertThat(settings).containsKey(name);
                assertThat(processor).isExactlyInstanceOf(intended(settings.get(name).getMode()));
            });
        }
    }

    @Test
    void no_name_has_a_dot() {
        try (Started house = Started.in(folder)) {
            assertThat(house.bean(EventProcessorProperties.class).getProcessors().keySet())
                    .contains("portfolio", "milestone", "history", "automation", "accreditation")
                    .allSatisfy(name -> assertThat(name).matches("[a-z-]+"));
        }
    }

    private static Class<? extends EventProcessor> intended(Mode mode) {
        return switch (mode) {
            case SUBSCRIBING -> SubscribingEventProcessor.class;
            case POOLED -> PooledStreamingEventProcessor.class;
            case TRACKING -> throw new AssertionError("no processor is meant to be of this kind");
        };
    }
}
