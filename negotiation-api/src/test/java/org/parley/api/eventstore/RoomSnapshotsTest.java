package org.parley.api.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.core.shared.NegotiationId;

/** A long negotiation is loaded from its snapshot, and from its events where that is no good. */
class RoomSnapshotsTest {

    private static final String[] EVERY_FIVE = {"parley.snapshots.every=5"};

    private final NegotiationId id = new NegotiationId(UUID.randomUUID());

    @TempDir Path folder;

    @Test
    void what_a_snapshot_remembers_is_believed() {
        try (Started house = begun()) {
            rewrite(house, json -> json.replace("\"D-Day\"", "\"E-Day\""));
        }
        try (Started house = Started.with(folder, EVERY_FIVE)) {
            assertThat(named(house, "E-Day")).isEqualTo(5);
        }
    }

    @Test
    void only_the_newest_is_kept() {
        try (Started house = begun()) {
            for (int i = 0; i < 6; i++) {
                house.commands().sendAndWait(Talks.anchor(id, "anchor " + i));
            }
            await().atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> assertThat(newest(house)).isGreaterThan(5));
            assertThat(count(house)).isOne();
        }
    }

    @Test
    void one_of_another_shape_is_not_used() {
        try (Started house = begun()) {
            rewrite(house, _ -> "{\"id\":\"" + id + "\",\"state\":{}}");
            house.sql().sql("update snapshot_event set payload_revision = '0'").update();
        }
        assertGoesOnAsIfThereWereNone();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "not even json", "{\"id\":null,\"state\":{\"rule\":\"NONE\"}}"})
    void one_that_cannot_be_read_does_no_harm(String content) {
        try (Started house = begun()) {
            rewrite(house, _ -> content);
        }
        assertGoesOnAsIfThereWereNone();
    }

    @Test
    void one_of_an_unknown_name_does_no_harm() {
        try (Started house = begun()) {
            house.sql().sql("update snapshot_event set payload_type = 'java.io.File'").update();
        }
        assertGoesOnAsIfThereWereNone();
    }

    private Started begun() {
        Started house = Started.with(folder, EVERY_FIVE);
        house.commands().sendAndWait(Talks.open(id));
        for (String name : new String[] {"D-Day", "Adoption", "Entry"}) {
            house.commands().sendAndWait(Talks.anchor(id, name));
        }
        await().atMost(Duration.ofSeconds(20)).until(() -> count(house) == 1);
        return house;
    }

    private void assertGoesOnAsIfThereWereNone() {
        try (Started house = Started.with(folder, EVERY_FIVE)) {
            assertThat(named(house, "D-Day")).isEqualTo(5);
            assertThat(named(house, "Next")).isEqualTo(6);
        }
    }

    /** The version after naming an anchor: what was named before changes nothing. */
    private long named(Started house, String name) {
        return house.commands().<Long>sendAndWait(Talks.anchor(id, name));
    }

    private static void rewrite(Started house, UnaryOperator<String> change) {
        byte[] before =
                house.sql()
                        .sql("select payload from snapshot_event")
                        .query((row, _) -> row.getBytes(1))
                        .single();
        String after = change.apply(new String(before, StandardCharsets.UTF_8));
        house.sql()
                .sql("update snapshot_event set payload = ?")
                .param(after.getBytes(StandardCharsets.UTF_8))
                .update();
    }

    private static int count(Started house) {
        return house.sql().sql("select count(*) from snapshot_event").query(Integer.class).single();
    }

    private static long newest(Started house) {
        return house.sql()
                .sql("select max(sequence_number) from snapshot_event")
                .query(Long.class)
                .single();
    }
}
