package org.parley.api.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.api.command.House;

/** The database fails under load and comes back; the application was there all the time. */
@Tag("postgresql")
class RestartUnderLoadTest {

    private static final int CLIENTS = 8;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @TempDir Path folder;

    @Test
    void whoever_asks_again_with_the_same_key_loses_nothing_and_records_nothing_twice()
            throws Exception {
        survive(1);
    }

    @Test
    @Tag("campaign")
    void so_it_is_after_twenty_restarts() throws Exception {
        survive(20);
    }

    private void survive(int restarts) throws InterruptedException, SQLException {
        PostgresServer server = PostgresServer.start();
        TestDatabase database = TestDatabase.on(server, folder);
        try (House house = House.on(database)) {
            Insisting clients = Insisting.start(house, CLIENTS);
            for (int restart = 0; restart < restarts; restart++) {
                goesOn(clients);
                server = server.restart();
            }
            goesOn(clients);
            clients.end(PATIENCE);
            System.out.printf(
                    "%d restarts: %d acknowledged, %d times 503%n",
                    restarts, clients.acknowledged.size(), clients.unavailable.get());
            assertThat(clients.other).as("neither 201 nor 503 with Retry-After").isEmpty();
            assertThat(clients.unavailable).as("times 503").hasPositiveValue();
            assertThat(RoundsOf.titles(database))
                    .as("lost or twice")
                    .containsExactlyInAnyOrderElementsOf(clients.acknowledged);
        } finally {
            server.close();
        }
    }

    private static void goesOn(Insisting clients) {
        int before = clients.acknowledged.size();
        await().atMost(PATIENCE)
                .until(() ->
                        clients.acknowledged.size() >= before + 10 * CLIENTS
                                || !clients.other.isEmpty());
    }
}
