/**
 * The audit ledger over HTTP: checkpoints and tiles for whoever follows the log, evidence files for
 * whoever doubts, and a comparison of the record with its leaves.
 */
@NullMarked
package org.parley.api.audit;

import org.jspecify.annotations.NullMarked;
