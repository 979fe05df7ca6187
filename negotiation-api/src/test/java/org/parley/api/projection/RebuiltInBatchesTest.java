package org.parley.api.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.api.command.House;
import org.parley.api.demo.RealCases;
import org.parley.api.eventstore.ProjectionReset;
import org.parley.api.eventstore.ViewPositions;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A read model is the same whether it was kept event by event or made again in batches. */
class RebuiltInBatchesTest {

    private static final List<String> TABLES =
            List.of(
                    "portfolio",
                    "portfolio_party",
                    "milestone",
                    "milestone_party",
                    "milestone_negotiation",
                    "history",
                    "history_name");
    private static final List<String> READ_MODELS = List.of("portfolio", "milestone", "history");

    @TempDir static Path folder;

    private static List<Map<String, Object>> live;

    @BeforeAll
    static void the_scenarios_are_recorded() {
        try (House house = House.in(folder)) {
            RealCases.record(house);
            awaitAll(house);
            live = everything(house);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 200})
    void the_rows_come_out_the_same(int batchSize) {
        try (House house = House.in(folder, ofSize(batchSize))) {
            ProjectionReset reset = house.context().getBean(ProjectionReset.class);
            READ_MODELS.forEach(reset::reset);
            awaitAll(house);
            assertThat(everything(house)).hasSizeGreaterThan(200).isEqualTo(live);
        }
    }

    private static String[] ofSize(int batchSize) {
        return READ_MODELS.stream()
                .map(name -> "--axon.eventhandling.processors." + name + ".batch-size=" + batchSize)
                .toArray(String[]::new);
    }

    private static void awaitAll(House house) {
        ViewPositions views = house.context().getBean(ViewPositions.class);
        long last = sql(house, "select max(global_index) from domain_event", Long.class);
        Stream.concat(READ_MODELS.stream(), Stream.of("automation"))
                .forEach(name ->
                        assertThat(views.await(name, last, Duration.ofSeconds(60)))
                                .as(name)
                                .isTrue());
        assertThat(letters(house)).isEmpty();
    }

    private static <T> T sql(House house, String query, Class<T> type) {
        return house.context().getBean(JdbcClient.class).sql(query).query(type).single();
    }

    private static List<String> letters(House house) {
        return house.context()
                .getBean(JdbcClient.class)
                .sql(
                        "select processing_group || ': ' || cause_type || ' ' || coalesce(cause_message, '') from dead_letter where cause_type is not null")
                .query(String.class)
                .list();
    }

    private static List<Map<String, Object>> everything(House house) {
        JdbcClient sql = house.context().getBean(JdbcClient.class);
        List<Map<String, Object>> rows = new ArrayList<>();
        for (String table : TABLES) {
            rows.addAll(sql.sql("select * from " + table + " order by 1, 2").query().listOfRows());
        }
        return rows;
    }
}
