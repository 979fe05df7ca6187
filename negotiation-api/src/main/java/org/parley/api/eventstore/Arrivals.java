package org.parley.api.eventstore;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.NegotiationId;

/**
 * The order in which events of the shared record came to be known, which never changes: that of the
 * leaves of the ledger. An event that was committed late comes late in it, and none comes before
 * one that was told already.
 */
public interface Arrivals {

    /**
     * An event of the table or of a measure.
     *
     * @param number its place in the order; larger than that of all before it, but not the next
     * @param version its place in its stream, from 0
     */
    record Arrival(long number, NegotiationId negotiation, String stream, long version) {}

    /** The number of the last event of all; -1 before the first. */
    long last();

    /**
     * What arrived after that number, in order.
     *
     * @param negotiations which ones it may be of, or null for any
     */
    List<Arrival> after(long number, @Nullable Collection<NegotiationId> negotiations, int most);

    /**
     * What is recorded and has not arrived yet, by its number in the record. Of a record that is
     * far behind these are the last.
     *
     * @param negotiations which ones it may be of, or null for any
     */
    Set<Long> coming(@Nullable Collection<NegotiationId> negotiations);

    /** The number of the last of these to arrive; null while one has not. */
    @Nullable Long lastOf(Set<Long> recorded);

    /** Of which negotiations something arrived after that number, up to another. */
    Set<NegotiationId> touched(long after, long upTo);

    /** Whether the history goes on without that event, because an operator gave it up. */
    boolean isGivenUp(Arrival arrival);
}
