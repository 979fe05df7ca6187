/** The limit programs: the least that any implementation must do, in plain JDBC. */
@NullMarked
package org.parley.benchmark.limit;

import org.jspecify.annotations.NullMarked;
