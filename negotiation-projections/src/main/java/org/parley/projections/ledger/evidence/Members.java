package org.parley.projections.ledger.evidence;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.projections.ledger.text.CanonicalLine;
import org.parley.projections.ledger.tree.Hash;

/** Reads members of a line; what is wrong with one is named after it. */
final class Members {

    private Members() {}

    /**
     * Refuses a line that has not exactly these members; names the first that is too many or too
     * few.
     */
    static void require(CanonicalLine line, List<String> names) {
        List<String> found = line.names();
        for (String name : found) {
            Fault.unless(names.contains(name), name, "does not belong in such a line");
        }
        for (String name : names) {
            Fault.unless(found.contains(name), name, "is missing");
        }
    }

    static String text(CanonicalLine line, String name) {
        @Nullable String text = Fault.<@Nullable String>in(name, () -> line.text(name));
        if (text == null) {
            throw new Fault(name, "is null");
        }
        return text;
    }

    static long number(CanonicalLine line, String name) {
        return Fault.in(name, () -> line.number(name));
    }

    static List<Hash> hashes(CanonicalLine line, String name) {
        return Fault.in(name, () -> line.texts(name).stream().map(Hash::parse).toList());
    }
}
