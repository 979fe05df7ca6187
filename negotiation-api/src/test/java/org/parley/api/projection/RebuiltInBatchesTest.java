package org.parley.api.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.api.command.House;
import org.parley.api.demo.RealCases;
import org.parley.api.eventstore.Rebuilds;
import org.parley.api.eventstore.Rebuilt;
import org.parley.api.eventstore.StreamPositions;
import org.parley.api.eventstore.ViewPositions;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Every row of every read model is the same, byte for byte, whether it was kept as things happened,
 * in whichever batches and parts, or built anew.
 */
class RebuiltInBatchesTest {

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({"1, 4", "10, 1", "1000, 2"})
    void built_anew_equals_kept(int batch, int parts) {
        recordAndRebuild(batch, parts);
    }

    @Tag("campaign")
    @ParameterizedTest
    @CsvSource({"1, 1", "1, 2", "10, 2", "10, 4", "1000, 1", "1000, 4"})
    void so_it_does_in_all_the_others(int batch, int parts) {
        recordAndRebuild(batch, parts);
    }

    private void recordAndRebuild(int batch, int parts) {
        try (House house = House.in(folder, settings(batch, parts))) {
            RealCases.record(house);
            awaitAll(house);
            Map<String, List<String>> kept = everything(house);

            Rebuilt rebuilt = new Rebuilt(house.context());
            readModels(house).forEach(rebuilt::anew);

            assertThat(kept.values()).allSatisfy(rows -> assertThat(rows).isNotNull());
            assertThat(kept.get("history")).hasSizeGreaterThan(100);
            assertThat(everything(house)).isEqualTo(kept);
            assertThat(letters(house)).isZero();
        }
    }

    private static String[] settings(int batch, int parts) {
        return Stream.concat(
                        Stream.of("portfolio", "milestone", "history")
                                .map(name -> "--axon.eventhandling.processors." + name)
                                .flatMap(view ->
                                        Stream.of(
                                                view + ".batch-size=" + batch,
                                                view + ".initial-segment-count=" + parts)),
                        Stream.of("--parley.rebuild.batch-size=" + batch))
                .toArray(String[]::new);
    }

    private static void awaitAll(House house) {
        ViewPositions views = house.context().getBean(ViewPositions.class);
        StreamPositions events = house.context().getBean(StreamPositions.class);
        assertThat(views.await("automation", events.newest(), Duration.ofSeconds(90))).isTrue();
        for (String name : readModels(house)) {
            assertThat(views.await(name, events.newest(), Duration.ofSeconds(90)))
                    .as(name)
                    .isTrue();
        }
    }

    private static Set<String> readModels(House house) {
        return house.context().getBean(Rebuilds.class).readModels();
    }

    private static Map<String, List<String>> everything(House house) {
        Map<String, List<String>> rows = new TreeMap<>();
        Rebuilt rebuilt = new Rebuilt(house.context());
        readModels(house).forEach(name -> rows.putAll(rebuilt.rows(name)));
        return rows;
    }

    private static long letters(House house) {
        return house.context()
                .getBean(JdbcClient.class)
                .sql("select count(*) from dead_letter")
                .query(Long.class)
                .single();
    }
}
