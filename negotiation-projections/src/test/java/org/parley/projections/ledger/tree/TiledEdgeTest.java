package org.parley.projections.ledger.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TiledEdgeTest {

    private static final int SIZE = 66_000;

    private final Sha256 sha256 = new Sha256();
    private final GrowingTree whole = new GrowingTree();
    private final Map<Subtree, Hash> finished = new HashMap<>();

    @Test
    void it_tells_each_tile_that_becomes_full_and_has_the_root_of_the_tree() {
        TiledEdge edge = TiledEdge.at(0, whole, finished::put);
        for (int i = 0; i < SIZE; i++) {
            add(edge, i);
        }
        assertThat(edge.size()).isEqualTo(SIZE);
        assertThat(edge.frontier().root()).isEqualTo(new Proofs(whole).root(SIZE));
        assertThat(finished).hasSize(257 + 1);
        finished.forEach((tile, hash) -> assertThat(hash).isEqualTo(whole.at(tile)));
        assertThat(finished)
                .containsKeys(new Subtree(8, 0), new Subtree(8, 256), new Subtree(16, 0));
    }

    @Test
    void an_edge_that_was_stored_goes_on_where_it_stopped() {
        for (int i = 0; i < SIZE; i++) {
            whole.add(leaf(i));
        }
        for (long size : new long[] {0, 1, 255, 256, 257, 65_535, 65_536, 65_537, SIZE - 1}) {
            TiledEdge edge = TiledEdge.at(size, whole, finished::put);
            assertThat(edge.frontier().root()).isEqualTo(new Proofs(whole).root(size));
            edge.add(leaf((int) size));
            assertThat(edge.frontier().root()).isEqualTo(new Proofs(whole).root(size + 1));
        }
        assertThat(finished)
                .containsOnlyKeys(new Subtree(8, 0), new Subtree(8, 255), new Subtree(16, 0));
    }

    @Test
    void a_subtree_begins_only_where_one_of_its_size_can() {
        Frontier frontier = new Frontier();
        frontier.add(leaf(0));
        assertThatThrownBy(() -> frontier.add(leaf(1), 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("begins at 1");
    }

    private void add(TiledEdge edge, int i) {
        whole.add(leaf(i));
        edge.add(leaf(i));
    }

    private Hash leaf(int i) {
        return sha256.leaf(new byte[] {(byte) i, (byte) (i >>> 8), (byte) (i >>> 16)});
    }
}
