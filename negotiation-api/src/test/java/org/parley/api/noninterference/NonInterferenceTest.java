package org.parley.api.noninterference;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parley.api.command.House;
import org.parley.api.database.TestDatabase;
import org.parley.api.noninterference.PlantedLeaks.Leak;
import org.parley.api.noninterference.World.Done;
import org.parley.api.webhook.Receiver;

/** What B and an observer are answered does not depend on anything that A keeps to itself. */
@Tag("h2")
class NonInterferenceTest {

    /** Names a scenario that is to be played alone. */
    static final String SEED = "parley.scenario";

    private static final int AT_ONCE = 6;

    @TempDir static Path folder;
    private static House house;
    private static Keys keys;
    private static Receiver receiver;

    private final Queue<Done> done = new ConcurrentLinkedQueue<>();

    @BeforeAll
    static void a_house() {
        // what falls due is recorded at moments of its own, which no two scenarios share
        house =
                House.with(
                        new Class<?>[] {PlantedLeaks.class},
                        TestDatabase.in(folder),
                        "--parley.deadlines.every=PT24H",
                        "--parley.webhooks.every=200ms",
                        "--parley.webhooks.allow-http=true",
                        "--parley.webhooks.allow-private=true");
        keys = Keys.of(house);
        receiver = new Receiver();
    }

    @AfterAll
    static void close() {
        house.close();
        receiver.close();
    }

    @Test
    void two_hundred_scenarios_look_to_b_as_if_a_had_no_secrets() throws Exception {
        assertAllLookAlike(LongStream.range(0, 200));
    }

    /** Others with every run. */
    @Test
    @Tag("campaign")
    void two_thousand_scenarios_look_to_b_as_if_a_had_no_secrets() throws Exception {
        long first = System.currentTimeMillis() * 1000;
        assertAllLookAlike(LongStream.range(first, first + 2000));
    }

    @ParameterizedTest
    @EnumSource(Leak.class)
    void a_leak_is_found_by_any_scenario(Leak leak) {
        PlantedLeaks leaks = house.context().getBean(PlantedLeaks.class);
        Pair leaking =
                new Pair(house, keys, receiver, table -> leaks.plant(table, leak), done::add);
        for (long seed = 500; seed < 503; seed++) {
            Difference difference = leaking.difference(Scenario.of(seed).asked());
            assertThat(difference).as("scenario " + seed).isNotNull();
            assertThat(difference.with().answer()).containsPattern(leak.trace());
        }
    }

    private void assertAllLookAlike(LongStream seeds) throws Exception {
        Long only = Long.getLong(SEED);
        LongStream chosen = only == null ? seeds : LongStream.of(only);
        assertThat(differences(chosen)).isEmpty();
        if (only == null) {
            assertThat(kinds(it -> it.step().secret() && it.status() < 300))
                    .isEqualTo(kinds(it -> it.step().secret()))
                    .hasSizeGreaterThan(25);
            assertThat(kinds(it -> !it.step().secret() && it.status() < 300))
                    .hasSizeGreaterThan(50);
        }
    }

    /** Of the first, as few acts as still make one. */
    private List<Difference> differences(LongStream seeds) throws Exception {
        Pair pair = new Pair(house, keys, receiver, _ -> {}, done::add);
        List<Difference> differences = new ArrayList<>();
        for (Future<@Nullable Difference> played : played(pair, seeds)) {
            Difference difference = played.get();
            if (difference != null) {
                differences.add(differences.isEmpty() ? pair.smallest(difference) : difference);
            }
        }
        return differences;
    }

    private static List<Future<@Nullable Difference>> played(Pair pair, LongStream seeds) {
        try (ExecutorService pool = Executors.newFixedThreadPool(AT_ONCE)) {
            return seeds.mapToObj(seed -> pool.submit(() -> pair.difference(Scenario.of(seed))))
                    .toList();
        }
    }

    private Set<String> kinds(Predicate<Done> which) {
        Set<String> kinds = new TreeSet<>();
        done.stream().filter(which).forEach(it -> kinds.add(it.step().kind()));
        return kinds;
    }
}
