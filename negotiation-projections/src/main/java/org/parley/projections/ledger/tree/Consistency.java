package org.parley.projections.ledger.tree;

import java.util.List;

/** Checks that one tree begins with another, as RFC 9162, section 2.1.4.2, says. */
public final class Consistency {

    private Consistency() {}

    /**
     * Whether the path shows that nothing before the smaller size was changed. From an empty tree
     * there is nothing to show, and that is refused.
     */
    public static boolean holds(
            long smaller, long larger, Hash before, Hash after, List<Hash> path) {
        if (smaller <= 0 || smaller > larger) {
            return false;
        }
        if (smaller == larger) {
            return path.isEmpty() && before.equals(after);
        }
        boolean full = Long.bitCount(smaller) == 1;
        if (path.isEmpty()) {
            return false;
        }
        return climb(
                smaller,
                larger,
                before,
                after,
                full ? before : path.getFirst(),
                full ? path : path.subList(1, path.size()));
    }

    private static boolean climb(
            long smaller, long larger, Hash before, Hash after, Hash seed, List<Hash> path) {
        int shared = Long.numberOfTrailingZeros(smaller);
        long node = (smaller - 1) >>> shared;
        long last = (larger - 1) >>> shared;
        Sha256 sha256 = new Sha256();
        Hash old = seed;
        Hash grown = seed;
        for (Hash sibling : path) {
            if (last == 0) {
                return false;
            }
            if ((node & 1) == 1 || node == last) {
                old = sha256.node(sibling, old);
                grown = sha256.node(sibling, grown);
                while ((node & 1) == 0 && node != 0) {
                    node >>>= 1;
                    last >>>= 1;
                }
            } else {
                grown = sha256.node(grown, sibling);
            }
            node >>>= 1;
            last >>>= 1;
        }
        return last == 0 && old.equals(before) && grown.equals(after);
    }
}
