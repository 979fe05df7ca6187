package org.parley.api.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.core.shared.NegotiationId;
import org.springframework.context.annotation.Bean;

class NotForcedTest {

    private static final String[] OVERRIDE = {"spring.main.allow-bean-definition-overriding=true"};

    private final NegotiationId id = new NegotiationId(UUID.randomUUID());

    @TempDir Path folder;

    @Test
    void a_command_whose_commit_could_not_be_forced_is_answered_with_an_error() {
        try (Started house = Started.with(folder, OVERRIDE, Failing.class)) {
            house.bean(AtomicBoolean.class).set(true);
            assertThatThrownBy(() -> house.commands().sendAndWait(Talks.open(id)))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("the disk is gone");
        }
    }

    @Test
    void a_refused_command_does_not_wait_for_the_disk() {
        try (Started house = Started.with(folder, OVERRIDE, Failing.class)) {
            house.bean(AtomicBoolean.class).set(true);
            assertThatThrownBy(() -> house.commands().sendAndWait(Talks.anchor(id, "D-Day")))
                    .hasMessageNotContaining("the disk is gone");
            assertThat(house.events().readEvents(id.toString()).hasNext()).isFalse();
        }
    }

    static class Failing {

        @Bean
        AtomicBoolean gone() {
            return new AtomicBoolean();
        }

        @Bean
        ForcedCommit forcedCommit(AtomicBoolean gone) {
            return () -> {
                if (gone.get()) {
                    throw new IllegalStateException("the disk is gone");
                }
            };
        }
    }
}
