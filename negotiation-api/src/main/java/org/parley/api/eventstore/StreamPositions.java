package org.parley.api.eventstore;

/** Where an event of a stream stands in the order of all events. */
public interface StreamPositions {

    /** The global index of the event with that sequence number; -1 when there is none. */
    long globalIndex(String stream, long sequence);

    /** The global index of the newest event of that stream; -1 when there is none. */
    long newestOf(String stream);

    /** The global index of the newest event of all; -1 when there is none. */
    long newest();

    /** The global index of the last event; -1 when there is none. */
    long head();
}
