package org.parley.projections.ledger.tree;

import java.util.ArrayList;
import java.util.List;

/**
 * The right edge of a growing tree: as many hashes as the size has one bits, enough to add leaves
 * and to name the root. Belongs to one thread.
 */
public final class Frontier {

    private final Sha256 sha256 = new Sha256();
    private final List<Hash> edge = new ArrayList<>();
    private long size;

    public long size() {
        return size;
    }

    public void add(Hash leaf) {
        add(leaf, 0);
    }

    /** Adds leaves of which only the hashes of their full subtrees are known. */
    public void addCovered(long to, List<Hash> hashes) {
        List<Subtree> cover = Subtree.covering(size, to);
        if (cover.size() != hashes.size()) {
            throw new IllegalArgumentException(
                    cover.size() + " hashes cover these leaves, not " + hashes.size());
        }
        for (int i = 0; i < cover.size(); i++) {
            add(hashes.get(i), cover.get(i).level());
        }
    }

    /**
     * Adds a full subtree of 2^level leaves; only where so large a one can begin.
     *
     * @throws IllegalArgumentException when it cannot begin here
     */
    public void add(Hash subtree, int level) {
        if ((size & (1L << level) - 1) != 0) {
            throw new IllegalArgumentException(
                    "no subtree of level " + level + " begins at " + size);
        }
        Hash grown = subtree;
        for (int at = level; (size >>> at & 1) == 1; at++) {
            grown = sha256.node(edge.removeLast(), grown);
        }
        edge.add(grown);
        size += 1L << level;
    }

    public Hash root() {
        if (edge.isEmpty()) {
            return sha256.empty();
        }
        Hash root = edge.getLast();
        for (int i = edge.size() - 2; i >= 0; i--) {
            root = sha256.node(edge.get(i), root);
        }
        return root;
    }
}
