package org.parley.api.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.core.shared.NegotiationId;
import org.parley.projections.support.Colour;
import org.parley.projections.support.Serving;

/** A read model is built anew while it answers and while more is recorded. */
class RebuildTest {

    private static final String NOTEBOOK = "notebook";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir Path folder;

    private Started house;

    @BeforeEach
    void start() {
        house = Started.with(folder, Notebook.IN_FOUR_PARTS, Notebook.Open.class);
    }

    @AfterEach
    void stop() {
        house.close();
    }

    @Test
    void the_old_rows_answer_until_the_new_ones_do_and_are_emptied_then() {
        write("a");
        house.sql().sql("update note set name = 'old'").update();
        assertThat(names()).containsExactly("old");

        new Rebuilt(house.context()).anew(NOTEBOOK);

        assertThat(names()).containsExactly("a");
        assertThat(colour()).isEqualTo(Colour.GREEN);
        await().atMost(PATIENCE)
                .untilAsserted(() ->
                        assertThat(
                                        new Rebuilt(house.context())
                                                .rows(NOTEBOOK, Colour.BLUE)
                                                .get("note"))
                                .isEmpty());
        write("b");
        assertThat(names()).containsExactly("a", "b");
    }

    @Test
    void what_is_recorded_while_it_is_built_is_there_once() {
        List<String> names = IntStream.range(100, 160).mapToObj(i -> "n" + i).toList();
        names.subList(0, 20).forEach(this::write);
        Thread others = Thread.ofPlatform().start(() -> names.subList(20, 60).forEach(this::write));

        new Rebuilt(house.context()).anew(NOTEBOOK);

        await().atMost(PATIENCE).until(() -> !others.isAlive());
        assertThat(names()).containsExactlyElementsOf(names);
    }

    @Test
    void an_event_that_cannot_be_digested_holds_up_its_own_negotiation_alone() {
        write("a");
        NegotiationId other = write("fails");
        write("b");
        house.bean(Notebook.class).failures.set(2);

        new Rebuilt(house.context()).anew(NOTEBOOK);

        assertThat(names()).containsExactly("a", "b");
        assertThat(letters()).containsExactly(other.toString());
        house.bean(Notebook.class).failures.set(0);
        assertThat(house.bean(PutAside.class).retry(NOTEBOOK, other.toString())).isTrue();
        assertThat(names()).containsExactly("a", "b", "fails");
    }

    /** Names an anchor in talks of its own, and returns when that is noted. */
    private NegotiationId write(String name) {
        NegotiationId id = new NegotiationId(UUID.randomUUID());
        house.commands().sendAndWait(Talks.open(id));
        Long version = house.commands().sendAndWait(Talks.anchor(id, name));
        long index = house.bean(StreamPositions.class).globalIndex(id.toString(), version);
        assertThat(house.bean(ViewPositions.class).await(NOTEBOOK, index, PATIENCE)).isTrue();
        return id;
    }

    private List<String> names() {
        return house.bean(Notebook.class).names();
    }

    private Colour colour() {
        return house.bean(Serving.class).colour(NOTEBOOK);
    }

    private List<String> letters() {
        return house.sql()
                .sql(
                        "select distinct sequence_identifier from dead_letter where processing_group = ?")
                .param(NOTEBOOK)
                .query(String.class)
                .list();
    }
}
