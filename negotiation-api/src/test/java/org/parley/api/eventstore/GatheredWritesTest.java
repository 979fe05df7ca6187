package org.parley.api.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.core.shared.NegotiationId;

/**
 * A batch of events is written with one stroke before the token is stored. Whatever fails in its
 * midst, each event that can be written is, once, and only those behind a guilty one wait.
 */
class GatheredWritesTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String[] PUTTING_ASIDE =
            Stream.concat(
                            Stream.of(Notebook.POOLED),
                            Stream.of(
                                    "axon.eventhandling.processors.notebook.dlq.enabled=true",
                                    "axon.eventhandling.processors.notebook.dlq.cache.enabled=true"))
                    .toArray(String[]::new);

    private final NegotiationId one = new NegotiationId(UUID.randomUUID());
    private final NegotiationId other = new NegotiationId(UUID.randomUUID());

    @TempDir Path folder;

    @Test
    void what_fails_when_the_batch_is_written_is_put_aside_alone() {
        try (Started house = notebook()) {
            house.sql().sql("insert into taken values ('unique')").update();
            inOneBatch(house, "unique");
            awaitLetters(house, 2);
            assertThat(book(house).names()).containsExactly("a", "b", "d", "e", "wait");
            house.sql().sql("delete from taken").update();
            retry(house);
            assertThat(book(house).names()).containsExactly(all("unique"));
            assertThat(letters(house)).isZero();
        }
    }

    @Test
    void after_that_events_are_written_in_batches_again() throws InterruptedException {
        try (Started house = notebook()) {
            house.sql().sql("insert into taken values ('unique')").update();
            inOneBatch(house, "unique");
            awaitLetters(house, 2);
            house.sql().sql("insert into taken values ('unique 2')").update();
            for (String name : new String[] {"f", "unique 2", "g"}) {
                house.commands().sendAndWait(Talks.anchor(other, name));
            }
            awaitLetters(house, 4);
            assertThat(book(house).names()).containsExactly("a", "b", "d", "e", "f", "wait");
        }
    }

    @Test
    void a_handler_that_fails_in_the_midst_of_a_batch_leaves_nothing_in_it() {
        try (Started house = notebook()) {
            book(house).failures.set(1);
            inOneBatch(house, "fails");
            awaitLetters(house, 2);
            assertThat(book(house).names()).containsExactly("a", "b", "d", "e", "wait");
            retry(house);
            assertThat(book(house).names()).containsExactly(all("fails"));
        }
    }

    @Test
    void what_another_handler_of_the_event_wrote_before_is_taken_back_too() {
        try (Started house = notebook(Notebook.Margin.Drawn.class)) {
            house.bean(Notebook.Margin.class).failures.set(2);
            inOneBatch(house, "margin");
            awaitLetters(house, 2);
            assertThat(book(house).names()).containsExactly("a", "b", "d", "e", "wait");
            retry(house);
            assertThat(book(house).names()).containsExactly("a", "b", "d", "e", "wait");
            assertThat(letters(house)).isEqualTo(2);
            retry(house);
            assertThat(book(house).names()).containsExactly(all("margin"));
        }
    }

    @Test
    void a_database_that_is_slow_is_waited_for_and_nothing_put_aside() throws Exception {
        try (Started house = notebook();
                Connection rival = pastTheTurns(house).getConnection()) {
            holdBack(rival, "unique");
            inOneBatch(house, "unique");
            TimeUnit.SECONDS.sleep(4);
            assertThat(book(house).names()).doesNotContain("unique");
            rival.rollback();
            rival.setAutoCommit(true);
            await().atMost(PATIENCE)
                    .untilAsserted(
                            () -> assertThat(book(house).names()).containsExactly(all("unique")));
            assertThat(letters(house)).isZero();
        }
    }

    private static DataSource pastTheTurns(Started house) throws SQLException {
        return house.bean(DataSource.class).unwrap(HikariDataSource.class);
    }

    private Started notebook(Class<?>... more) {
        return Started.with(
                folder,
                PUTTING_ASIDE,
                Stream.concat(Stream.of(Notebook.Open.class), Stream.of(more))
                        .toArray(Class<?>[]::new));
    }

    private static Notebook book(Started house) {
        return house.bean(Notebook.class);
    }

    /** The rest gathers behind an event that waits: two of each negotiation around the guilty. */
    private void inOneBatch(Started house, String guilty) {
        house.commands().sendAndWait(Talks.open(one));
        house.commands().sendAndWait(Talks.open(other));
        house.commands().sendAndWait(Talks.anchor(other, "wait"));
        await().atMost(PATIENCE).until(() -> book(house).waiting.get());
        house.commands().sendAndWait(Talks.anchor(one, "a"));
        house.commands().sendAndWait(Talks.anchor(other, "b"));
        house.commands().sendAndWait(Talks.anchor(one, guilty));
        house.commands().sendAndWait(Talks.anchor(one, "after"));
        house.commands().sendAndWait(Talks.anchor(other, "d"));
        house.commands().sendAndWait(Talks.anchor(other, "e"));
        await().pollDelay(Duration.ofSeconds(2)).until(() -> true);
        book(house).gate.countDown();
        await().atMost(PATIENCE).until(() -> book(house).biggestBatch.get() > 4);
    }

    private static String[] all(String guilty) {
        return Stream.of("a", "after", "b", "d", "e", guilty, "wait")
                .sorted()
                .toArray(String[]::new);
    }

    private static void holdBack(Connection rival, String name) throws SQLException {
        rival.setAutoCommit(false);
        try (var insert = rival.prepareStatement("insert into taken values (?)")) {
            insert.setString(1, name);
            insert.executeUpdate();
        }
    }

    private static void awaitLetters(Started house, int expected) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(letters(house)).isEqualTo(expected));
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
