package org.parley.projections.ledger.tree;

import java.util.List;

/** Checks that a leaf is in a tree, as RFC 9162, section 2.1.3.2, says. */
public final class Inclusion {

    private Inclusion() {}

    /** Whether the path leads from the leaf to the root of the tree of that size. */
    public static boolean holds(long index, long size, Hash leaf, List<Hash> path, Hash root) {
        if (index < 0 || index >= size) {
            return false;
        }
        Sha256 sha256 = new Sha256();
        Hash hash = leaf;
        long node = index;
        long last = size - 1;
        for (Hash sibling : path) {
            if (last == 0) {
                return false;
            }
            if ((node & 1) == 1 || node == last) {
                hash = sha256.node(sibling, hash);
                while ((node & 1) == 0 && node != 0) {
                    node >>>= 1;
                    last >>>= 1;
                }
            } else {
                hash = sha256.node(hash, sibling);
            }
            node >>>= 1;
            last >>>= 1;
        }
        return last == 0 && hash.equals(root);
    }
}
