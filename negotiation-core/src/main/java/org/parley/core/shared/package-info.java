/**
 * The words that every room shares: ids, exact decimals, times and plans. Plain immutable values,
 * without behaviour that could ever refuse to read what is stored.
 */
@NullMarked
package org.parley.core.shared;

import org.jspecify.annotations.NullMarked;
