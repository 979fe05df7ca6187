package org.parley.api.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.core.shared.NegotiationId;

/**
 * Trap 5: what a failed handler wrote before it failed stays, and comes twice with the retry. Trap
 * 6: a failure is logged, and the event is skipped.
 */
class FailingReadModelTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String[] PUTTING_ASIDE =
            Stream.concat(
                            Stream.of(Notebook.POOLED),
                            Stream.of("axon.eventhandling.processors.notebook.dlq.enabled=true"))
                    .toArray(String[]::new);

    private final NegotiationId id = new NegotiationId(UUID.randomUUID());

    @TempDir Path folder;

    @Test
    void a_put_aside_event_leaves_nothing_behind_and_comes_once_with_the_retry() {
        try (Started house = Started.with(folder, PUTTING_ASIDE, Notebook.Open.class)) {
            Notebook notebook = failingOnce(house);
            await().atMost(PATIENCE).untilAsserted(() -> assertThat(letters(house)).isEqualTo(2));
            assertThat(notebook.names()).containsExactly("before");
            retry(house);
            assertThat(notebook.names()).containsExactly("after", "before", "fails once");
            assertThat(letters(house)).isZero();
        }
    }

    @Test
    void other_negotiations_go_on_meanwhile() {
        NegotiationId other = new NegotiationId(UUID.randomUUID());
        try (Started house = Started.with(folder, PUTTING_ASIDE, Notebook.Open.class)) {
            Notebook notebook = failingOnce(house);
            house.commands().sendAndWait(Talks.open(other));
            house.commands().sendAndWait(Talks.anchor(other, "elsewhere"));
            await().atMost(PATIENCE)
                    .untilAsserted(() ->
                            assertThat(notebook.names()).containsExactly("before", "elsewhere"));
        }
    }

    @Test
    void without_a_place_to_put_it_aside_an_event_is_tried_again_and_never_skipped() {
        try (Started house = Started.with(folder, Notebook.POOLED, Notebook.Open.class)) {
            Notebook notebook = failingOnce(house);
            await().atMost(PATIENCE)
                    .untilAsserted(() ->
                            assertThat(notebook.names())
                                    .containsExactly("after", "before", "fails once"));
        }
    }

    private Notebook failingOnce(Started house) {
        Notebook notebook = house.bean(Notebook.class);
        notebook.failures.set(1);
        house.commands().sendAndWait(Talks.open(id));
        house.commands().sendAndWait(Talks.anchor(id, "before"));
        house.commands().sendAndWait(Talks.anchor(id, "fails once"));
        house.commands().sendAndWait(Talks.anchor(id, "after"));
        return notebook;
    }

    private static int letters(Started house) {
        return house.sql()
                .sql("select count(*) from dead_letter where processing_group = 'notebook'")
                .query(Integer.class)
                .single();
    }

    private static void retry(Started house) {
        house.axon()
                .eventProcessingConfiguration()
                .sequencedDeadLetterProcessor("notebook")
                .orElseThrow()
                .processAny();
    }
}
