package org.parley.api.eventstore.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.axonframework.config.EventProcessingConfiguration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.api.eventstore.Started;
import org.parley.projections.support.Colour;
import org.parley.projections.support.Shelves;

/** Whoever changes a table of a read model changes its twin, too, in the same migration. */
class TwinsTest {

    /** What sends commands, or is kept in the transaction of a command, is never built anew. */
    private static final List<String> KEPT_OTHERWISE = List.of("automation", "accreditation");

    @TempDir static Path folder;

    private static Started house;

    @BeforeAll
    static void start() {
        house = Started.in(folder);
    }

    @AfterAll
    static void stop() {
        house.close();
    }

    @Test
    void every_table_of_a_read_model_has_a_twin_with_the_same_columns() {
        assertThat(tables())
                .hasSizeGreaterThan(10)
                .allSatisfy(table ->
                        assertThat(columns(Colour.GREEN.of(table)))
                                .as("the twin of " + table)
                                .isNotEmpty()
                                .isEqualTo(columns(table)));
    }

    @Test
    void and_with_the_same_constraints() {
        assertThat(tables())
                .allSatisfy(table ->
                        assertThat(constraints(Colour.GREEN.of(table)))
                                .as("the twin of " + table)
                                .isEqualTo(constraints(table)));
    }

    @Test
    void every_read_model_names_the_tables_that_it_keeps() {
        assertThat(house.bean(EventProcessingConfiguration.class).eventProcessors().keySet())
                .filteredOn(name -> !KEPT_OTHERWISE.contains(name))
                .containsExactlyInAnyOrderElementsOf(house.bean(Shelves.class).readModels());
    }

    private static List<String> tables() {
        Shelves shelves = house.bean(Shelves.class);
        return shelves.readModels().stream().flatMap(name -> shelves.of(name).stream()).toList();
    }

    private static List<Map<String, Object>> columns(String table) {
        return house.sql()
                .sql(
                        """
                        select column_name, data_type, character_maximum_length, numeric_precision, numeric_scale,
                            datetime_precision, is_nullable, column_default
                        from information_schema.columns
                        where table_name = ? and table_schema = current_schema order by ordinal_position
                        """)
                .param(table)
                .query()
                .listOfRows();
    }

    private static List<Map<String, Object>> constraints(String table) {
        return house.sql()
                .sql(
                        """
                        select c.constraint_type, k.column_name, k.ordinal_position
                        from information_schema.table_constraints c
                        join information_schema.key_column_usage k on k.constraint_name = c.constraint_name
                            and k.constraint_schema = c.constraint_schema
                        where c.table_name = ? and c.table_schema = current_schema
                        order by 1, 3, 2
                        """)
                .param(table)
                .query()
                .listOfRows();
    }
}
