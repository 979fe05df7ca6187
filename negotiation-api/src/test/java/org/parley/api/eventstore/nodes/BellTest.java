package org.parley.api.eventstore.nodes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.api.database.TestDatabase;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What one node rings for the other hears at once, without looking for it. */
class BellTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TempDir Path folder;

    private final AtomicInteger heardHere = new AtomicInteger();
    private final AtomicInteger heardThere = new AtomicInteger();
    private TestDatabase database;
    private Bell here;
    private Bell there;

    @BeforeEach
    void hang() {
        database = TestDatabase.postgresql(folder);
        here = bell(heardHere);
        there = bell(heardThere);
        // each looks once when it begins to listen
        await().atMost(PATIENCE).until(() -> heardHere.get() == 1 && heardThere.get() == 1);
    }

    @AfterEach
    void takeDown() {
        here.stop();
        there.stop();
    }

    @Test
    void the_other_node_hears_and_oneself_does_not() {
        here.ring();
        await().atMost(PATIENCE).until(() -> heardThere.get() == 2);
        there.ring();
        await().atMost(PATIENCE).until(() -> heardHere.get() == 2);
        assertThat(heardThere).hasValue(2);
    }

    @Test
    void after_a_lost_connection_it_looks_once_and_hears_again() throws SQLException {
        here.ring();
        await().atMost(PATIENCE).until(() -> heardThere.get() == 2);
        cutAll();
        await().atMost(PATIENCE).until(() -> heardThere.get() == 3);
        await().atMost(PATIENCE)
                .until(() -> {
                    here.ring();
                    return heardThere.get() > 3;
                });
    }

    private void cutAll() throws SQLException {
        try (Connection connection = database.connect()) {
            connection
                    .createStatement()
                    .execute(
                            "select pg_terminate_backend(pid) from pg_stat_activity"
                                    + " where datname = current_database() and pid <> pg_backend_pid()");
        }
    }

    private Bell bell(AtomicInteger heard) {
        DataSource connections =
                new DriverManagerDataSource(database.url(), database.user(), database.password());
        Bell bell = new Bell(connections, () -> Set.of("a", "b"), heard::incrementAndGet, true);
        bell.start();
        return bell;
    }
}
