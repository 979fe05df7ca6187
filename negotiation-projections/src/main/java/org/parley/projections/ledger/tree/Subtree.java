package org.parley.projections.ledger.tree;

import java.util.ArrayList;
import java.util.List;

/** A full tree inside the tree: 2^level leaves from leaf {@code index * 2^level} on. */
public record Subtree(int level, long index) {

    /** The fewest full subtrees that together have the leaves from one to before another. */
    public static List<Subtree> covering(long from, long to) {
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("no leaves from " + from + " to " + to);
        }
        List<Subtree> cover = new ArrayList<>();
        long next = from;
        while (next < to) {
            int level =
                    Math.min(
                            Long.numberOfTrailingZeros(next),
                            Long.SIZE - 1 - Long.numberOfLeadingZeros(to - next));
            cover.add(new Subtree(level, next >>> level));
            next += 1L << level;
        }
        return cover;
    }
}
