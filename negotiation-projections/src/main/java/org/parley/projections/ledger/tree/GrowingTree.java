package org.parley.projections.ledger.tree;

import java.util.ArrayList;
import java.util.List;

/** A whole tree in memory, every full subtree of it. Belongs to one thread. */
public final class GrowingTree implements Subtrees {

    private final Sha256 sha256 = new Sha256();
    private final List<List<Hash>> levels = new ArrayList<>();

    public void add(Hash leaf) {
        Hash grown = leaf;
        for (int level = 0; ; level++) {
            if (level == levels.size()) {
                levels.add(new ArrayList<>());
            }
            List<Hash> row = levels.get(level);
            row.add(grown);
            if (row.size() % 2 == 1) {
                return;
            }
            grown = sha256.node(row.get(row.size() - 2), grown);
        }
    }

    public long size() {
        return levels.isEmpty() ? 0 : levels.getFirst().size();
    }

    @Override
    public Hash at(Subtree subtree) {
        return levels.get(subtree.level()).get(Math.toIntExact(subtree.index()));
    }
}
