package org.parley.api.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.core.shared.NegotiationId;

/** Trap 2: the token of a new read model cannot be read back, and it never starts. */
class NewReadModelTest {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final NegotiationId id = new NegotiationId(UUID.randomUUID());

    @TempDir Path folder;

    @Test
    void a_read_model_that_comes_later_learns_the_history() {
        begin();
        try (Started house = Started.with(folder, Notebook.POOLED, Notebook.Open.class)) {
            Notebook notebook = house.bean(Notebook.class);
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(notebook.names()).containsExactly("D-Day"));
        }
    }

    @Test
    void one_that_is_built_anew_holds_what_is_recorded_and_nothing_else() {
        begin();
        try (Started house = Started.with(folder, Notebook.POOLED, Notebook.Open.class)) {
            Notebook notebook = house.bean(Notebook.class);
            house.commands().sendAndWait(Talks.anchor(id, "Adoption"));
            ViewPositions views = house.bean(ViewPositions.class);
            assertThat(views.await("notebook", 5, PATIENCE)).isTrue();
            house.sql().sql("update note set name = 'tampered'").update();
            new Rebuilt(house.context()).anew("notebook");
            assertThat(views.await("notebook", 5, PATIENCE)).isTrue();
            assertThat(notebook.names()).containsExactly("Adoption", "D-Day");
        }
    }

    @Test
    void waiting_for_what_was_not_recorded_ends_with_the_patience() {
        begin();
        try (Started house = Started.with(folder, Notebook.POOLED, Notebook.Open.class)) {
            ViewPositions views = house.bean(ViewPositions.class);
            assertThat(views.await("notebook", 99, Duration.ofMillis(300))).isFalse();
        }
    }

    private void begin() {
        try (Started house = Started.in(folder)) {
            house.commands().sendAndWait(Talks.open(id));
            house.commands().sendAndWait(Talks.anchor(id, "D-Day"));
        }
    }
}
