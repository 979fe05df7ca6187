/**
 * The tamper-evident log: a leaf for each event, in a Merkle tree whose signed checkpoints leave
 * the house. Pure Java, so that what verifies a file offline is what the server itself trusts.
 */
@NullMarked
package org.parley.projections.ledger;

import org.jspecify.annotations.NullMarked;
