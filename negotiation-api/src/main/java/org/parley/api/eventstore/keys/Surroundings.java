package org.parley.api.eventstore.keys;

import java.time.Clock;
import org.parley.api.eventstore.ForcedCommit;
import org.springframework.transaction.support.TransactionOperations;

/**
 * What the keeping of keys needs of the house.
 *
 * @param apart transactions of their own, whatever is under way
 * @param disk waits until what was committed would survive a power cut
 */
record Surroundings(TransactionOperations apart, ForcedCommit disk, Clock clock) {}
