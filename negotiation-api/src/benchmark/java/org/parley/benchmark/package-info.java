/**
 * How fast it is, beside programs that do the least that could be done, and beside other ways of
 * doing the same. Only ratios taken in one round mean anything; docs/benchmark.md has the figures.
 */
@NullMarked
package org.parley.benchmark;

import org.jspecify.annotations.NullMarked;
