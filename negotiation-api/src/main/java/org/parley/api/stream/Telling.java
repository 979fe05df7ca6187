package org.parley.api.stream;

import org.jspecify.annotations.Nullable;
import org.parley.core.shared.NegotiationId;
import org.parley.projections.history.Entry;

/** What a kind of stream tells of an event of the history. */
@FunctionalInterface
public interface Telling<T> {

    /** What is told, or null when that is nothing. */
    @Nullable T of(NegotiationId negotiation, Entry entry);
}
