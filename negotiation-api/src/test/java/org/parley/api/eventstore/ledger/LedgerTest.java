package org.parley.api.eventstore.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.api.eventstore.Started;
import org.parley.api.eventstore.Talks;
import org.parley.core.shared.NegotiationId;
import org.parley.projections.ledger.note.Checkpoint;
import org.parley.projections.ledger.note.NoteKey;
import org.parley.projections.ledger.note.Policy;
import org.parley.projections.ledger.note.SignedNote;
import org.parley.projections.ledger.tree.Frontier;
import org.parley.projections.ledger.tree.Hash;

class LedgerTest {

    @TempDir static Path folder;

    private static Started house;

    private final NegotiationId table = new NegotiationId(UUID.randomUUID());

    @BeforeAll
    static void start() {
        house = Started.in(folder);
    }

    @AfterAll
    static void stop() {
        house.close();
    }

    @Test
    void each_event_has_a_leaf_of_the_bytes_that_are_stored_and_a_signed_tree_has_all_of_them() {
        house.commands().sendAndWait(Talks.open(table));
        house.commands().sendAndWait(Talks.anchor(table, "D-Day"));
        SignedNote signed = covered(house);

        List<NumberedLeaf> ours = leavesOf(table);
        assertThat(ours).extracting(leaf -> leaf.leaf().sequence()).containsExactly(0L, 1L, 2L, 3L);
        assertThat(ours).extracting(leaf -> leaf.leaf().actor()).containsOnly("secretariat");
        assertThat(ours.get(3).leaf().type()).isEqualTo("anchor.AnchorNamed");
        assertThat(ours.get(3).leaf().previous()).isEqualTo(ours.get(2).hash());
        assertThat(ours.getFirst().leaf().previous()).isNull();
        assertThat(Checkpoint.parse(signed.text()).root()).isEqualTo(root(signed));
        assertThat(Policy.of(key()).signers(signed)).hasSize(1);
        assertThat(house.bean(Comparison.class).compare().findings()).isEmpty();
    }

    @Test
    void events_are_numbered_in_their_order_and_the_first_leaf_names_the_key() {
        for (int i = 0; i < 5; i++) {
            house.commands().sendAndWait(Talks.open(new NegotiationId(UUID.randomUUID())));
        }
        covered(house);
        List<Long> numbers =
                house.sql()
                        .sql(
                                "select event_index from ledger_leaf where event_index is not null"
                                        + " order by leaf_index")
                        .query(Long.class)
                        .list();
        assertThat(numbers).hasSizeGreaterThan(14).isSorted();
        assertThat(house.bean(LeafTable.class).range(0, 1).getFirst().leaf().type())
                .isEqualTo("ledger.KeyNamed");
    }

    @Test
    void a_new_key_is_named_by_a_leaf_and_the_old_one_signs_with_it_once_more() {
        covered(house);
        NoteKey old = key();
        house.bean(Ledger.class).changeKey("operator", () -> {});
        NoteKey fresh =
                await().atMost(Duration.ofSeconds(20))
                        .until(LedgerTest::key, it -> !it.equals(old));
        SignedNote change = house.bean(Ledger.class).checkpoint().orElseThrow();
        assertThat(fresh).isNotEqualTo(old);
        assertThat(fresh.name()).isEqualTo(old.name());
        assertThat(change.signedBy(List.of(old, fresh))).containsExactly(fresh, old);

        house.commands().sendAndWait(Talks.open(table));
        assertThat(covered(house).signedBy(List.of(old, fresh))).containsExactly(fresh);
        assertThat(house.bean(Comparison.class).compare().findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update ledger_leaf set recorded = '2016-06-23T00:00:00.000Z'",
                "delete from ledger_leaf where leaf_index = 0",
                "update ledger_checkpoint set note = 'another'",
                "delete from ledger_statement",
                "delete from ledger_checkpoint where size > 0"
            })
    void a_leaf_can_be_neither_changed_nor_removed(String attempt) {
        covered(house);
        assertThatThrownBy(() -> house.sql().sql(attempt).update())
                .rootCause()
                .isInstanceOfSatisfying(
                        SQLException.class,
                        refused -> assertThat(refused.getSQLState()).isEqualTo("42501"));
    }

    private List<NumberedLeaf> leavesOf(NegotiationId id) {
        return house.bean(LeafTable.class)
                .ofNegotiations(List.of(id.toString()), 0, Long.MAX_VALUE, 100);
    }

    private static NoteKey key() {
        return house.bean(Ledger.class).key().orElseThrow();
    }

    private static Hash root(SignedNote signed) {
        Frontier tree = new Frontier();
        house.bean(LeafTable.class)
                .range(0, Checkpoint.parse(signed.text()).size())
                .forEach(leaf -> tree.add(leaf.hash()));
        return tree.root();
    }

    /** The checkpoint that has every event of now. */
    static SignedNote covered(Started node) {
        long newest =
                node.sql()
                        .sql("select coalesce(max(global_index), 0) from domain_event")
                        .query(Long.class)
                        .single();
        await().atMost(Duration.ofSeconds(30))
                .until(() ->
                        node.bean(Ledger.class).checkpoint().isPresent()
                                && node.bean(Ledger.class).covers(newest));
        return node.bean(Ledger.class).checkpoint().orElseThrow();
    }
}
