package org.parley.projections.ledger.evidence;

import java.util.List;

/** What a verifier found. */
public sealed interface Verdict {

    /**
     * Everything holds.
     *
     * @param size leaves in the tree of the checkpoint
     * @param leaves of these, how many the file has
     * @param events of these, how many have their content
     * @param signers names of the keys that signed the checkpoint
     * @param extract whether its tree is its own, so that the log answers for it alone
     */
    record Holds(
            String subject,
            long size,
            long leaves,
            long events,
            int streams,
            List<String> signers,
            boolean extract)
            implements Verdict {}

    /**
     * The first thing that does not hold.
     *
     * @param line its number, from 1
     * @param field the member of that line
     */
    record Broken(long line, String field, String problem) implements Verdict {
        @Override
        public String toString() {
            return "line " + line + ", " + field + ": " + problem;
        }
    }
}
