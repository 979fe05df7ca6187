package org.parley.api.eventstore.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a comparison of the events with their leaves has found.
 *
 * @param holds whether all of it holds
 * @param leaves how many were compared
 * @param signed how many leaves the last checkpoint has
 * @param trouble why nothing is signed at the moment, or null
 * @param findings the first of what does not hold, in the order of leaves
 */
public record Findings(
        boolean holds, long leaves, long signed, @Nullable String trouble, List<Finding> findings) {

    public Findings {
        findings = List.copyOf(findings);
    }
}
