/**
 * Keeps the ledger: reads events as raw bytes, in the order of the record, and appends a leaf for
 * each; signs checkpoints of the tree; hands out proofs and evidence. Knows nothing of what an
 * event means. Its pure part, which offline verifiers share, is {@code projections.ledger}.
 */
@NullMarked
package org.parley.api.eventstore.ledger;

import org.jspecify.annotations.NullMarked;
