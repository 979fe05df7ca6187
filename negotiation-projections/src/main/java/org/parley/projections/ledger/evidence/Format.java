package org.parley.projections.ledger.evidence;

import java.util.List;
import org.parley.projections.ledger.tree.Hash;

/** The words of the file format. */
final class Format {

    static final String NAME = "parley-evidence/1";

    static final String HEADER = "header";
    static final String CHECKPOINT = "checkpoint";
    static final String EARLIER = "earlier";
    static final String LEAF = "leaf";
    static final String GAP = "gap";
    static final String STREAM = "stream";
    static final String END = "end";

    /** Members of a leaf's line that are not in the leaf itself. */
    static final List<String> AROUND_A_LEAF =
            List.of("hash", "index", "kind", "metadata", "payload");

    private Format() {}

    /** What the log signs at the end: how many lines there are before, and their tree's root. */
    static String statement(String origin, long lines, Hash root) {
        return NAME + "\n" + origin + "\n" + lines + "\n" + root + "\n";
    }
}
