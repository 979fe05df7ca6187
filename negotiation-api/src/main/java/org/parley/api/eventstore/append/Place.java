package org.parley.api.eventstore.append;

/**
 * Where an event was written.
 *
 * @param index its place among the events of all streams
 */
record Place(String stream, long sequence, long index) {}
