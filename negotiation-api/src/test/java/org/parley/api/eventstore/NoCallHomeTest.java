package org.parley.api.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.axonframework.springboot.updates.UpdateCheckConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.ClassUtils;

class NoCallHomeTest {

    @TempDir Path folder;

    @Test
    void the_framework_does_not_ask_for_updates() {
        try (Started house = Started.in(folder)) {
            assertThat(house.bean(UpdateCheckConfiguration.class).getDisabled()).isTrue();
        }
    }

    @Test
    void there_is_nothing_that_could_connect_to_an_axon_server() {
        assertThat(
                        ClassUtils.isPresent(
                                "org.axonframework.axonserver.connector.AxonServerConfiguration",
                                getClass().getClassLoader()))
                .isFalse();
    }
}
