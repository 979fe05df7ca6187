package org.parley.api.eventstore.append;

import java.util.Map;
import java.util.Set;
import org.parley.core.shared.NegotiationId;

/**
 * What a group of units stands on, as the database knows it.
 *
 * @param revisions of the tables that the decisions have seen
 * @param taken streams to which another node has written what a unit wants to write
 */
record Ground(Map<NegotiationId, Long> revisions, Set<String> taken) {

    /** Where only this node writes, no stream goes on behind its back. */
    static Ground of(Map<NegotiationId, Long> revisions) {
        return new Ground(revisions, Set.of());
    }

    boolean bears(Unit unit) {
        return revisions.entrySet().containsAll(unit.premises().seen().entrySet());
    }

    boolean isTaken(Unit unit) {
        return unit.events().stream().anyMatch(event -> taken.contains(event.stream()));
    }
}
