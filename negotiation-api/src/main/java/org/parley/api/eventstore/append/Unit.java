package org.parley.api.eventstore.append;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.parley.projections.accreditation.Premises;
import org.parley.projections.support.Write;

/**
 * What one command leaves behind: all of it is written in one commit, or none.
 *
 * @param premises what of other streams the decision rests on
 * @param outcome completed when it is on disk or is known not to be
 */
record Unit(
        List<EventRow> events,
        List<Write> rows,
        @Nullable Claim claim,
        Premises premises,
        CompletableFuture<@Nullable Void> outcome) {

    Unit(List<EventRow> events, List<Write> rows, @Nullable Claim claim, Premises premises) {
        this(events, rows, claim, premises, new CompletableFuture<>());
    }

    int size() {
        return events.stream().mapToInt(EventRow::size).sum();
    }

    /** Whether it rests on something that one of those before it in the same commit changes. */
    boolean restsOnAnyOf(List<Unit> before) {
        return before.stream()
                .anyMatch(unit ->
                        !Collections.disjoint(unit.premises().changed(), premises.seen().keySet()));
    }

    void written() {
        outcome.complete(null);
    }

    void failed(Throwable cause) {
        outcome.completeExceptionally(cause);
    }
}
