package org.parley.projections.ledger.tree;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Makes the proofs of RFC 6962, section 2.1, out of the hashes of full subtrees. */
public final class Proofs {

    private final Subtrees subtrees;

    public Proofs(Subtrees subtrees) {
        this.subtrees = subtrees;
    }

    public Hash root(long size) {
        return size == 0 ? new Sha256().empty() : hash(0, size);
    }

    /** That the leaf is in the tree of that size. */
    public List<Hash> inclusion(long index, long size) {
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException("no leaf " + index + " among " + size);
        }
        List<Hash> path = new ArrayList<>();
        long from = 0;
        long to = size;
        while (to - from > 1) {
            long middle = from + Long.highestOneBit(to - from - 1);
            if (index < middle) {
                path.add(hash(middle, to));
                to = middle;
            } else {
                path.add(hash(from, middle));
                from = middle;
            }
        }
        Collections.reverse(path);
        return path;
    }

    /** That the tree of the larger size begins with that of the smaller. */
    public List<Hash> consistency(long smaller, long larger) {
        if (smaller < 0 || smaller > larger) {
            throw new IllegalArgumentException("no growth from " + smaller + " to " + larger);
        }
        List<Hash> path = new ArrayList<>();
        long from = 0;
        long to = smaller == 0 ? 0 : larger;
        while (to != smaller) {
            long middle = from + Long.highestOneBit(to - from - 1);
            if (smaller <= middle) {
                path.add(hash(middle, to));
                to = middle;
            } else {
                path.add(hash(from, middle));
                from = middle;
            }
        }
        if (from > 0) {
            path.add(hash(from, to));
        }
        Collections.reverse(path);
        return path;
    }

    /** The hashes that stand for leaves that are not shown: see {@link Frontier#addCovered}. */
    public List<Hash> covering(long from, long to) {
        return Subtree.covering(from, to).stream().map(subtrees::at).toList();
    }

    private Hash hash(long from, long to) {
        List<Hash> cover = covering(from, to);
        Sha256 sha256 = new Sha256();
        Hash hash = cover.getLast();
        for (int i = cover.size() - 2; i >= 0; i--) {
            hash = sha256.node(cover.get(i), hash);
        }
        return hash;
    }
}
