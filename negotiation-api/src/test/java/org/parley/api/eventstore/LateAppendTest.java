package org.parley.api.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.core.negotiation.event.AnchorNamed;
import org.parley.core.shared.NegotiationId;
import org.springframework.context.annotation.Bean;
import org.springframework.transaction.TransactionTimedOutException;

/** An append later than the gap timeout could be overlooked by every reader, for ever. */
class LateAppendTest {

    private static final String[] ONE_SECOND = {"spring.transaction.default-timeout=1s"};

    private final NegotiationId id = new NegotiationId(UUID.randomUUID());

    @TempDir Path folder;

    @Test
    void a_transaction_past_its_time_cannot_append() {
        try (Started house = Started.with(folder, ONE_SECOND, Sleepy.class)) {
            assertThatThrownBy(() -> house.commands().sendAndWait(new Sleep(id)))
                    .isInstanceOf(TransactionTimedOutException.class);
            assertThat(house.events().readEvents(id.toString()).hasNext()).isFalse();
        }
    }

    record Sleep(NegotiationId id) {}

    static class Sleeper {

        private final EventStore events;

        Sleeper(EventStore events) {
            this.events = events;
        }

        @CommandHandler
        void handle(Sleep command) throws InterruptedException {
            Thread.sleep(1200);
            events.publish(
                    new GenericDomainEventMessage<>(
                            "NegotiationAggregate",
                            command.id().toString(),
                            0,
                            new AnchorNamed(command.id(), "too late")));
        }
    }

    static class Sleepy {

        @Bean
        Sleeper sleeper(EventStore events) {
            return new Sleeper(events);
        }
    }
}
