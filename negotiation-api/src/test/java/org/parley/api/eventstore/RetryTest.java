package org.parley.api.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.DuplicateCommandHandlerSubscriptionException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.Bean;

/** Trap 9: whatever the framework does not know to be final is tried again. */
class RetryTest {

    @TempDir Path folder;

    @Test
    void a_lost_race_is_run_again_until_it_is_won() {
        assertThat(attempts(new Try(new ConcurrencyException("lost"), 3))).isEqualTo(4);
    }

    @Test
    void a_failure_of_the_domain_is_final() {
        assertThat(attempts(new Try(new IllegalStateException("no"), 3))).isEqualTo(1);
    }

    @Test
    void so_is_beginning_what_exists() {
        assertThat(attempts(new Try(new AggregateStreamCreationException("there"), 3)))
                .isEqualTo(1);
    }

    @Test
    void a_race_lost_for_ever_ends() {
        assertThat(attempts(new Try(new ConcurrencyException("lost"), 1000))).isEqualTo(20);
    }

    @Test
    void two_handlers_of_one_command_are_refused_at_the_start() {
        assertThatThrownBy(() -> Started.in(folder, Trying.class, Twice.class).close())
                .hasRootCauseInstanceOf(DuplicateCommandHandlerSubscriptionException.class);
    }

    private int attempts(Try command) {
        try (Started house = Started.in(folder, Trying.class)) {
            Trier trier = house.bean(Trier.class);
            try {
                house.commands().sendAndWait(command);
            } catch (RuntimeException failed) {
                assertThat(failed).isSameAs(command.failure());
            }
            return trier.attempts.get();
        }
    }

    record Try(RuntimeException failure, int times) {}

    static class Trier {

        final AtomicInteger attempts = new AtomicInteger();

        @CommandHandler
        void handle(Try command) {
            if (attempts.incrementAndGet() <= command.times()) {
                throw command.failure();
            }
        }
    }

    static class Trying {

        @Bean
        Trier trier() {
            return new Trier();
        }
    }

    static class Twice {

        @Bean
        Object another() {
            return new Object();
        }

        @Bean
        Trier twin() {
            return new Trier();
        }
    }
}
