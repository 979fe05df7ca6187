package org.parley.api.noninterference;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
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

/** What B and an observer are answered does not depend on anything that A keeps to itself. */
@Tag("h2")
@Tag("campaign")
class NonInterferenceTest {

    private static final int AT_ONCE = 6;
    private static final ConcurrentLinkedQueue<Done> SECRETLY = new ConcurrentLinkedQueue<>();

    @TempDir static Path folder;
    private static House house;

    @BeforeAll
    static void a_house() {
        // what falls due is recorded at moments of its own, which no two scenarios share
        house =
                House.with(
                        new Class<?>[] {PlantedLeaks.class},
                        TestDatabase.in(folder),
                        "--parley.deadlines.every=PT24H");
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void two_hundred_scenarios_look_to_b_as_if_a_had_no_secrets() throws Exception {
        assertThat(differences(LongStream.range(0, 200))).isEmpty();
        assertThat(kinds(true)).isEqualTo(kinds(false)).hasSizeGreaterThan(15);
    }

    @Test
    @Tag("campaign")
    void two_thousand_scenarios_look_to_b_as_if_a_had_no_secrets() throws Exception {
        assertThat(differences(LongStream.range(1_000, 3_000))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Leak.class)
    void a_leak_is_found_by_any_scenario(Leak leak) {
        PlantedLeaks leaks = house.context().getBean(PlantedLeaks.class);
        for (long seed = 500; seed < 505; seed++) {
            assertThat(difference(seed, negotiation -> leaks.plant(negotiation, leak)))
                    .as("scenario " + seed)
                    .isNotNull();
        }
    }

    private static List<String> differences(LongStream seeds) throws Exception {
        List<String> differences = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<@Nullable String>> pairs =
                    seeds.mapToObj(seed -> pool.submit(() -> difference(seed, _ -> {}))).toList();
            for (Future<@Nullable String> pair : pairs) {
                String difference = outcome(pair);
                if (difference != null) {
                    differences.add(difference);
                }
            }
        }
        return differences;
    }

    private static @Nullable String outcome(Future<@Nullable String> pair)
            throws InterruptedException {
        try {
            return pair.get();
        } catch (ExecutionException e) {
            return String.valueOf(e.getCause());
        }
    }

    /** The first answer that differs, or null when all are the same. */
    private static @Nullable String difference(long seed, Consumer<String> opened) {
        Scenario scenario = Scenario.of(seed);
        World with = new World(house, true, opened);
        List<String> one = with.play(scenario);
        List<String> other = new World(house, false, opened).play(scenario);
        SECRETLY.addAll(with.secretly());
        for (int i = 0; i < one.size(); i++) {
            if (!one.get(i).equals(other.get(i))) {
                return "scenario %d, with secrets:%n%s%nand without:%n%s%n"
                        .formatted(seed, one.get(i), other.get(i));
            }
        }
        return null;
    }

    /** The kinds of secret acts: all, or those of which one has succeeded. */
    private static Set<String> kinds(boolean done) {
        Set<String> kinds = new TreeSet<>();
        for (Done act : SECRETLY) {
            if (!done || act.status() < 300) {
                kinds.add(act.step().kind());
            }
        }
        return kinds;
    }
}
