/**
 * Starts the programs, gives each its turn, and compares. Programs wait frozen until it is their
 * turn; the machine's other load is watched.
 */
@NullMarked
package org.parley.benchmark.harness;

import org.jspecify.annotations.NullMarked;
