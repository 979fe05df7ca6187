package org.parley.api.custody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.parley.api.custody.Custody.SECRET;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.api.command.House;
import org.parley.api.command.Reply;
import org.parley.api.database.TestDatabase;
import org.parley.api.eventstore.keys.KeyRing;
import org.parley.core.custody.event.ShreddingApproved;
import org.parley.core.shared.Compartment;
import org.parley.projections.automation.Shredder;
import org.springframework.context.annotation.Primary;

/** Wherever it is stopped after two people have agreed, the next start does what is left to do. */
@Tag("database")
class StoppedShreddingTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir Path folder;

    @Test
    void a_key_that_was_not_yet_destroyed_is_destroyed_by_the_next_start() {
        Stopped stopped =
                stopped(
                        StopsBefore.class,
                        (house, shreds) -> {
                            awaitTwoAttempts(house.context().getBean(StopsBefore.class).attempts);
                            assertThat(brief(shreds)).contains(SECRET);
                            assertThat(shreds.recorded()).isZero();
                        });
        assertThat(stopped.status()).isEqualTo("APPROVED");
        assertFinished(stopped);
    }

    @Test
    void a_key_whose_end_was_not_yet_recorded_has_it_recorded_by_the_next_start() {
        Stopped stopped =
                stopped(
                        StopsBetween.class,
                        (house, shreds) -> {
                            awaitTwoAttempts(house.context().getBean(StopsBetween.class).attempts);
                            assertThat(brief(shreds)).doesNotContain(SECRET);
                            assertThat(shreds.recorded()).isZero();
                        });
        assertThat(stopped.status()).isEqualTo("APPROVED");
        assertFinished(stopped);
    }

    @Test
    void an_end_that_is_recorded_is_not_recorded_again_however_often_it_is_tried() {
        Stopped stopped =
                stopped(
                        StopsAfter.class,
                        (house, shreds) -> {
                            awaitTwoAttempts(house.context().getBean(StopsAfter.class).attempts);
                            assertThat(brief(shreds)).doesNotContain(SECRET);
                            assertThat(shreds.recorded()).isOne();
                        });
        assertThat(stopped.status()).isEqualTo("SHREDDED");
        assertFinished(stopped);
    }

    private Stopped stopped(Class<?> stopping, Look look) {
        try (House house = House.with(new Class<?>[] {stopping}, TestDatabase.in(folder))) {
            Custody custody = Custody.of(house);
            Shreds shreds = new Shreds(custody);
            String id = shreds.asked("secretariat");
            Reply approved = shreds.act("goc.head", id, "approval");
            assertThat(approved.status()).as(approved.toString()).isEqualTo(200);
            look.at(house, shreds);
            return new Stopped(custody, id, shreds.status(id));
        }
    }

    private void assertFinished(Stopped stopped) {
        try (House house = House.on(TestDatabase.in(folder))) {
            Shreds shreds = new Shreds(stopped.custody().in(house));
            await().atMost(PATIENCE)
                    .untilAsserted(
                            () -> assertThat(shreds.status(stopped.id())).isEqualTo("SHREDDED"));
            awaitEveryEventHandled(shreds, stopped.id());
            assertThat(brief(shreds)).contains("\"gone\":true").doesNotContain(SECRET);
            assertThat(shreds.recorded()).isOne();
        }
    }

    /** Another event that is handled after all those that were stopped. */
    private static void awaitEveryEventHandled(Shreds shreds, String id) {
        Reply later =
                shreds.custody().table().post("secretariat", "/anchors", "{\"name\": \"D-Day\"}");
        assertThat(later.status()).as(later.toString()).isEqualTo(201);
        await().atMost(PATIENCE)
                .until(() ->
                        shreds.get(
                                                "secretariat",
                                                id,
                                                "X-Read-After",
                                                String.valueOf(later.header("X-Position")))
                                        .status()
                                == 200);
    }

    private static String brief(Shreds shreds) {
        return shreds.custody().get("goc.head", "/brief").text();
    }

    private static void awaitTwoAttempts(AtomicInteger attempts) {
        await().atMost(PATIENCE).until(() -> attempts.get() >= 2);
    }

    private record Stopped(Custody custody, String id, String status) {}

    private interface Look {

        void at(House house, Shreds shreds);
    }

    @Primary
    static final class StopsBefore implements Shredder {

        private final AtomicInteger attempts = new AtomicInteger();

        @Override
        public void destroy(Compartment compartment) {
            attempts.incrementAndGet();
            throw new IllegalStateException("stopped before the key is destroyed");
        }
    }

    @Primary
    static final class StopsBetween implements Shredder {

        private final AtomicInteger attempts = new AtomicInteger();
        private final KeyRing keys;

        StopsBetween(KeyRing keys) {
            this.keys = keys;
        }

        @Override
        public void destroy(Compartment compartment) {
            keys.destroy(compartment);
            attempts.incrementAndGet();
            throw new IllegalStateException("stopped before its end is recorded");
        }
    }

    /** Fails the event after all others have handled it, so that it comes again. */
    @ProcessingGroup("automation")
    static class StopsAfter {

        private final AtomicInteger attempts = new AtomicInteger();

        @EventHandler
        void on(ShreddingApproved event) {
            attempts.incrementAndGet();
            throw new IllegalStateException("stopped before it is known to be handled");
        }
    }
}
