/**
 * What a decision may know of other streams. The ports stand here; the tables behind them are kept
 * by the accreditation read model in the same transaction as the events.
 */
@NullMarked
package org.parley.core.outside;

import org.jspecify.annotations.NullMarked;
