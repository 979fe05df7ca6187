/** The rows of the table of goals, one class each. */
@NullMarked
package org.parley.benchmark.row;

import org.jspecify.annotations.NullMarked;
