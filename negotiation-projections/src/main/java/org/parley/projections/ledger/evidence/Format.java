package org.parley.projections.ledger.evidence;

import java.util.List;
import org.parley.projections.ledger.note.Checkpoint;
import org.parley.projections.ledger.text.Malformed;
import org.parley.projections.ledger.tree.Hash;

/** The words of the file format. */
final class Format {

    static final String NAME = "parley-evidence/1";

    static final String HEADER = "header";
    static final String CHECKPOINT = "checkpoint";
    static final String EXTRACT = "extract";
    static final String EARLIER = "earlier";
    static final String LEAF = "leaf";
    static final String GAP = "gap";
    static final String STREAM = "stream";
    static final String END = "end";

    /** Members of a leaf's line that are not in the leaf itself. */
    static final List<String> AROUND_A_LEAF =
            List.of("hash", "index", "kind", "metadata", "payload");

    private static final String EXTRACT_NAME = "parley-extract/1";

    private Format() {}

    /** What the log signs in the place of a checkpoint; its second line keeps it from being one. */
    static String extract(String origin, long leaves, Hash root) {
        return EXTRACT_NAME + "\n" + origin + "\n" + leaves + "\n" + root + "\n";
    }

    /**
     * What such a text says.
     *
     * @throws Malformed when it is not exactly that
     */
    static Checkpoint extracted(String text) {
        String[] lines = text.split("\n", 2);
        if (lines.length < 2 || !lines[0].equals(EXTRACT_NAME)) {
            throw new Malformed("is not the note of an extract");
        }
        Checkpoint stated = Checkpoint.parse(lines[1]);
        if (!stated.extensions().isEmpty()) {
            throw new Malformed("is not the note of an extract");
        }
        return stated;
    }

    /** What the log signs at the end: how many lines there are before, and their tree's root. */
    static String statement(String origin, long lines, Hash root) {
        return NAME + "\n" + origin + "\n" + lines + "\n" + root + "\n";
    }
}
