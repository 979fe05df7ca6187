package org.parley.projections.ledger.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.projections.ledger.text.Malformed;

class TileTest {

    @Test
    void a_tree_of_70000_is_cut_as_the_specification_says() {
        List<Tile> tiles = Tile.of(70_000);

        assertThat(tiles).filteredOn(t -> t.level() == 0 && t.width() == Tile.FULL).hasSize(273);
        assertThat(tiles)
                .contains(new Tile(0, 273, 112), new Tile(1, 0, 256), new Tile(1, 1, 17))
                .contains(new Tile(2, 0, 1))
                .hasSize(277);
        assertThat(Tile.of(256)).containsExactly(new Tile(0, 0, 256), new Tile(1, 0, 1));
        assertThat(tiles).allMatch(tile -> tile.isIn(70_000));
        assertThat(new Tile(0, 273, 113).isIn(70_000)).isFalse();
        assertThat(new Tile(8, 0, 1).isIn(70_000)).isFalse();
    }

    @Test
    void a_tile_has_one_path() {
        Tile tile = new Tile(0, 1_234_067, Tile.FULL);
        assertThat(tile.path()).isEqualTo("tile/0/x001/x234/067");
        assertThat(new EntryBundle(1_234_067, 3).path())
                .isEqualTo("tile/entries/x001/x234/067.p/3");
        Stream.of(tile, new Tile(63, 0, 1), new Tile(5, 999, 255), new Tile(1, 1000, 256))
                .forEach(each -> assertThat(Tile.parse(each.path())).isEqualTo(each));
        assertThat(EntryBundle.parse("tile/entries/000.p/255")).isEqualTo(new EntryBundle(0, 255));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tile/0/0",
                "tile/0/x000/067",
                "tile/64/000",
                "tile/00/000",
                "tile/0/1000",
                "tile/0/001.p/0",
                "tile/0/001.p/256",
                "tile/0/001.p/01",
                "tile/0/x001",
                "tile/0/000/000",
                "tile/-1/000",
                "tile/0/000.p/",
                "tile/entries/000",
                "tile/0/../000"
            })
    void another_path_is_no_path(String path) {
        assertThatThrownBy(() -> Tile.parse(path)).isInstanceOf(Malformed.class);
    }

    @Test
    void tiles_hold_what_is_needed_for_the_root() {
        GrowingTree tree = new GrowingTree();
        Frontier frontier = new Frontier();
        for (int i = 0; i < 600; i++) {
            Hash leaf = new Sha256().leaf(new byte[] {(byte) i, (byte) (i >>> 8)});
            tree.add(leaf);
            frontier.add(leaf);
        }
        Frontier fromTiles = new Frontier();
        for (Tile tile : Tile.of(600)) {
            byte[] bytes = tile.bytes(tree);
            assertThat(bytes).hasSize(tile.width() * Hash.LENGTH);
            for (int i = 0; tile.level() == 0 && i < tile.width(); i++) {
                byte[] hash = new byte[Hash.LENGTH];
                System.arraycopy(bytes, i * Hash.LENGTH, hash, 0, Hash.LENGTH);
                fromTiles.add(Hash.of(hash));
            }
        }
        assertThat(fromTiles.root()).isEqualTo(frontier.root());
        assertThat(new Tile(1, 0, 2).bytes(tree)).startsWith(new Proofs(tree).root(256).bytes());
    }

    @Test
    void a_bundle_gives_back_its_leaves_and_a_cut_one_is_refused() {
        List<byte[]> leaves = List.of(new byte[0], new byte[] {1, 2}, new byte[300]);
        byte[] bundle = EntryBundle.encode(leaves);

        assertThat(bundle).startsWith(0, 0, 0, 2, 1, 2, 1, 44).hasSize(3 * 2 + 302);
        assertThat(EntryBundle.decode(bundle)).containsExactlyElementsOf(leaves);
        byte[] cut = Arrays.copyOf(bundle, bundle.length - 1);
        assertThatThrownBy(() -> EntryBundle.decode(cut)).isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> EntryBundle.encode(List.of(new byte[70_000])))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
