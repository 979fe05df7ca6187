package org.parley.api.eventstore.ledger;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.List;
import org.parley.projections.ledger.tree.Frontier;
import org.parley.projections.ledger.tree.Hash;
import org.parley.projections.ledger.tree.Subtree;
import org.parley.projections.ledger.tree.Subtrees;
import org.parley.projections.ledger.tree.Tile;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The tree as it is stored: leaves, and the hash of each full tile. What lies between is computed
 * from one tile. Full tiles never change and are remembered.
 */
final class StoredTree implements Subtrees {

    private static final long MOST_TILES = 500;

    private final JdbcClient jdbc;
    private final JdbcOperations batches;
    private final Cache<Tile, List<Hash>> full =
            Caffeine.newBuilder().maximumSize(MOST_TILES).build();

    StoredTree(JdbcClient jdbc, JdbcOperations batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    @Override
    public Hash at(Subtree subtree) {
        int tiles = subtree.level() / Tile.HEIGHT;
        int within = subtree.level() % Tile.HEIGHT;
        long from = subtree.index() << within;
        Frontier frontier = new Frontier();
        hashes(tiles, from, from + (1L << within)).forEach(frontier::add);
        if (frontier.size() != 1L << within) {
            throw new LedgerHarmed("hashes of " + subtree + " are missing");
        }
        return frontier.root();
    }

    /** The bytes of a tile, all of whose leaves must be there. */
    byte[] bytes(Tile tile) {
        List<Hash> hashes =
                hashes(
                        tile.level(),
                        tile.index() * Tile.FULL,
                        tile.index() * Tile.FULL + tile.width());
        byte[] bytes = new byte[tile.width() * Hash.LENGTH];
        for (int i = 0; i < hashes.size(); i++) {
            System.arraycopy(hashes.get(i).bytes(), 0, bytes, i * Hash.LENGTH, Hash.LENGTH);
        }
        return bytes;
    }

    /** Keeps the hashes of tiles that have become full. */
    void keep(List<Finished> tiles) {
        batches.batchUpdate(
                "insert into ledger_tile (level, tile_index, hash) values (?, ?, ?)",
                tiles,
                Math.max(1, tiles.size()),
                (insert, tile) -> {
                    insert.setInt(1, tile.subtree().level() / Tile.HEIGHT - 1);
                    insert.setLong(2, tile.subtree().index());
                    insert.setBytes(3, tile.hash().bytes());
                });
    }

    /** A tile that became full, as the subtree that it is. */
    record Finished(Subtree subtree, Hash hash) {}

    /** Hashes of one level of tiles, out of one tile. */
    private List<Hash> hashes(int level, long from, long to) {
        Tile whole = new Tile(level, from / Tile.FULL, Tile.FULL);
        List<Hash> known = full.getIfPresent(whole);
        long start = whole.index() * Tile.FULL;
        if (known == null) {
            known = read(level, start, start + Tile.FULL);
            if (known.size() == Tile.FULL) {
                full.put(whole, known);
            }
        }
        int last = (int) Math.min(known.size(), to - start);
        return known.subList((int) Math.min(last, from - start), last);
    }

    private List<Hash> read(int level, long from, long to) {
        String sql =
                level == 0
                        ? "select leaf_hash from ledger_leaf where leaf_index >= ? and leaf_index < ?"
                                + " order by leaf_index"
                        : "select hash from ledger_tile where tile_index >= ? and tile_index < ?"
                                + " and level = ? order by tile_index";
        List<Object> parameters = new ArrayList<>(List.of(from, to));
        if (level > 0) {
            parameters.add(level - 1);
        }
        return jdbc.sql(sql).params(parameters).query((row, _) -> Hash.of(row.getBytes(1))).list();
    }
}
