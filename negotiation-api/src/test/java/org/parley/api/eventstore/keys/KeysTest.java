package org.parley.api.eventstore.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.api.database.TestDatabase;
import org.parley.api.eventstore.Started;
import org.parley.core.rejection.CommandRejected;
import org.parley.core.rejection.ContentDestroyed;
import org.parley.core.shared.RedLineId;

/** Keys are made, changed and destroyed while everything runs. */
@Tag("database")
class KeysTest {

    private static final String SECRET = "zz-not-one-zone-more";

    @TempDir static Path folder;

    private static Started house;

    @BeforeAll
    static void start() {
        house = Started.on(TestDatabase.in(folder), new String[] {"parley.snapshots.every=3"});
    }

    @AfterAll
    static void stop() {
        house.close();
    }

    @Test
    void nothing_secret_stands_in_the_clear() {
        Briefed briefed = Briefed.at(house);
        briefed.line(house, briefed.north, SECRET);

        assertThat(stored(briefed.north.toString()))
                .isNotEmpty()
                .noneMatch(row -> row.contains(SECRET) || row.contains(Briefed.SOURCE));
        assertThat(briefed.texts(house, briefed.north)).containsExactly(SECRET);
    }

    @Test
    void each_party_has_a_key_of_its_own() {
        Briefed briefed = Briefed.at(house);
        briefed.line(house, briefed.north, SECRET);
        briefed.line(house, briefed.south, SECRET);
        briefed.line(house, briefed.south, SECRET);

        assertThat(keys(briefed.north.toString())).hasSize(1);
        assertThat(keys(briefed.south.toString()))
                .hasSize(1)
                .doesNotContainAnyElementsOf(keys(briefed.north.toString()));
    }

    @Test
    void what_was_destroyed_is_gone_for_good_and_its_record_stays_as_it_was() {
        Briefed briefed = Briefed.at(house);
        RedLineId line = briefed.line(house, briefed.north, SECRET);
        briefed.line(house, briefed.south, SECRET);
        List<String> before = stored(briefed.north.toString());

        house.bean(KeyRing.class).destroy(briefed.north.compartment());
        house.bean(KeyRing.class).destroy(briefed.north.compartment());

        assertThat(briefed.texts(house, briefed.north)).containsExactly("gone");
        assertThat(briefed.texts(house, briefed.south)).containsExactly(SECRET);
        assertThat(stored(briefed.north.toString())).isEqualTo(before);
        assertThat(house.bean(KeyRing.class).isDestroyed(briefed.north.compartment())).isTrue();
        assertThat(house.bean(KeyRing.class).isDestroyed(briefed.south.compartment())).isFalse();
        assertThatExceptionOfType(CommandRejected.class)
                .isThrownBy(() -> briefed.disclose(house, briefed.north, line))
                .satisfies(refused ->
                        assertThat(refused.rejection()).isEqualTo(new ContentDestroyed()));
        assertThatExceptionOfType(CommandRejected.class)
                .isThrownBy(() -> briefed.line(house, briefed.north, SECRET));
        assertThat(wrapped(briefed.north.toString())).containsExactly("");
    }

    @Test
    void what_was_never_written_in_can_be_closed_too() {
        Briefed briefed = Briefed.at(house);
        house.bean(KeyRing.class).destroy(briefed.north.compartment());

        assertThatExceptionOfType(CommandRejected.class)
                .isThrownBy(() -> briefed.line(house, briefed.north, SECRET));
    }

    @Test
    void new_secrets_get_new_keys_and_old_ones_stay_readable() {
        Briefed briefed = Briefed.at(house);
        briefed.line(house, briefed.north, "before");
        house.bean(KeyRotation.class).renewDataKeys(() -> {});
        briefed.line(house, briefed.north, "after");
        briefed.line(house, briefed.north, "later");

        assertThat(keys(briefed.north.toString())).hasSize(2);
        assertThat(briefed.texts(house, briefed.north)).containsExactly("before", "after", "later");
    }

    private static List<String> stored(String stream) {
        return house.sql()
                .sql(
                        "select payload, meta_data from domain_event"
                                + " where aggregate_identifier = ? order by sequence_number")
                .param(stream)
                .query((row, _) -> text(row.getBytes(1)) + text(row.getBytes(2)))
                .list();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static List<String> keys(String compartment) {
        return house.sql()
                .sql("select key_id from data_key where compartment = ?")
                .param(compartment)
                .query((row, _) -> row.getString(1))
                .list();
    }

    private static List<String> wrapped(String compartment) {
        return house.sql()
                .sql("select wrapped from data_key where compartment = ?")
                .param(compartment)
                .query(String.class)
                .list();
    }
}
