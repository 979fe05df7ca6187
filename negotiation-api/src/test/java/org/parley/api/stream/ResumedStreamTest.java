package org.parley.api.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.api.command.House;
import org.parley.api.command.Table;
import org.parley.api.database.TestDatabase;
import tools.jackson.databind.JsonNode;

/** A stream that broke off goes on where it did, whichever process answers. */
class ResumedStreamTest {

    private static final String[] LONG = {"--parley.streams.longest=1h"};

    @TempDir Path folder;

    private final List<JsonNode> told = new ArrayList<>();
    private @Nullable String last;

    @Test
    void nothing_is_lost_or_told_twice_over_restarts() {
        TestDatabase database = TestDatabase.in(folder);
        House house = House.on(database, LONG);
        Table table = Table.open(house);
        Listener listener =
                Listener.open(house, "auditor", table.path("/stream?from=beginning"), null);
        for (int restart = 0; restart < 3; restart++) {
            write(table, "told " + restart, 10);
            listener.until(5); // the others it misses, or not
            house.close();
            listener.awaitEnd();
            keep(listener);
            house = House.on(database, LONG);
            table = in(house, table);
            write(table, "missed " + restart, 10);
            listener = Listener.open(house, "auditor", table.path("/stream"), last);
        }
        isTheHistory(table, listener);
        house.close();
    }

    @Test
    @Tag("postgresql")
    void nothing_is_lost_or_told_twice_between_two_nodes_that_both_write() {
        TestDatabase database = TestDatabase.postgresql(folder);
        House one = House.on(database, LONG);
        House other = House.on(database, LONG);
        Table table = Table.open(one);
        List<CompletableFuture<Void>> writers =
                List.of(one, other, one, other).stream()
                        .map(house ->
                                CompletableFuture.runAsync(
                                        () -> write(in(house, table), "Round", 40)))
                        .toList();
        boolean first = true;
        while (!writers.stream().allMatch(CompletableFuture::isDone)) {
            Listener listener =
                    Listener.open(
                            first ? one : other,
                            "auditor",
                            table.path("/stream?from=beginning"),
                            last);
            listener.until(3);
            keep(listener);
            first = !first;
        }
        writers.forEach(CompletableFuture::join);
        isTheHistory(table, Listener.open(other, "auditor", table.path("/stream"), last));
        other.close();
        one.close();
    }

    /** A reader has heard what he remembers the id of, and nothing after it. */
    private void keep(Listener listener) {
        listener.close();
        listener.awaitEnd();
        told.addAll(listener.heard());
        last = listener.last();
    }

    private void isTheHistory(Table table, Listener listener) {
        List<JsonNode> history = History.of(table, "auditor").all();
        listener.until(
                history.size() - told.size() + 1); // and what the history was waited for with
        keep(listener);
        assertThat(told.subList(0, told.size() - 1)).containsExactlyInAnyOrderElementsOf(history);
        assertThat(inStreams(told.subList(0, told.size() - 1))).isEqualTo(inStreams(history));
    }

    /** Those of each stream, in their order. */
    private static List<JsonNode> inStreams(List<JsonNode> events) {
        return events.stream()
                .sorted((a, b) ->
                        a.path("subject").asString().compareTo(b.path("subject").asString()))
                .toList();
    }

    private static void write(Table table, String title, int rounds) {
        for (int i = 0; i < rounds; i++) {
            assertThat(Rounds.open(table, title + " " + i).status()).isEqualTo(201);
        }
    }

    private static Table in(House house, Table table) {
        return new Table(house, table.id(), table.goc(), table.farc(), table.un());
    }
}
