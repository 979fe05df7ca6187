package org.parley.projections.ledger.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * The right edge of a growing tree as tiles cut it: the hashes of each level that no full tile
 * holds yet. What a tile becomes when it is full is a hash of the next level, and is told. Belongs
 * to one thread.
 */
public final class TiledEdge {

    private final List<List<Hash>> rows = new ArrayList<>();
    private final BiConsumer<Subtree, Hash> finished;
    private long size;

    /**
     * An edge as a store remembers it.
     *
     * @param stored of each level of tiles the hashes that no full tile holds
     * @param finished is told the hash of each tile that has become full
     */
    public static TiledEdge at(long size, Subtrees stored, BiConsumer<Subtree, Hash> finished) {
        TiledEdge edge = new TiledEdge(finished);
        edge.size = size;
        int level = 0;
        for (long hashes = size; hashes > 0; hashes >>>= Tile.HEIGHT, level += Tile.HEIGHT) {
            List<Hash> row = new ArrayList<>();
            for (long i = hashes / Tile.FULL * Tile.FULL; i < hashes; i++) {
                row.add(stored.at(new Subtree(level, i)));
            }
            edge.rows.add(row);
        }
        return edge;
    }

    private TiledEdge(BiConsumer<Subtree, Hash> finished) {
        this.finished = finished;
    }

    public long size() {
        return size;
    }

    public void add(Hash leaf) {
        size++;
        Hash hash = leaf;
        for (int at = 0; ; at++) {
            if (at == rows.size()) {
                rows.add(new ArrayList<>());
            }
            List<Hash> row = rows.get(at);
            row.add(hash);
            if (row.size() < Tile.FULL) {
                return;
            }
            int level = (at + 1) * Tile.HEIGHT;
            hash = root(row);
            row.clear();
            finished.accept(new Subtree(level, (size >>> level) - 1), hash);
        }
    }

    /** The same edge, with which leaves can be added and the root named. */
    public Frontier frontier() {
        Frontier frontier = new Frontier();
        for (int at = rows.size() - 1; at >= 0; at--) {
            for (Hash hash : rows.get(at)) {
                frontier.add(hash, at * Tile.HEIGHT);
            }
        }
        return frontier;
    }

    private static Hash root(List<Hash> row) {
        Frontier tile = new Frontier();
        row.forEach(tile::add);
        return tile.root();
    }
}
