package org.parley.api.deadletter;

/**
 * What came of another try.
 *
 * @param digested whether the read model has the event now
 * @param waiting how many of the same negotiation are still put aside
 */
record Retried(boolean digested, long waiting) {}
