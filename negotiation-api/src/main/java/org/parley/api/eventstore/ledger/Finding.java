package org.parley.api.eventstore.ledger;

import org.jspecify.annotations.Nullable;

/**
 * Something that is not as it was when it was recorded.
 *
 * @param leaf which leaf, from 0; null for an event that has none
 * @param event which event, by its number in the order of the record; null where the ledger speaks
 *     of itself
 * @param field what of it
 */
public record Finding(@Nullable Long leaf, @Nullable Long event, String field, String problem) {

    static Finding of(NumberedLeaf leaf, String field, String problem) {
        return new Finding(leaf.index(), leaf.event(), field, problem);
    }
}
