/** The real application as the benchmark drives it: by its command gateway, or over HTTP. */
@NullMarked
package org.parley.benchmark.ours;

import org.jspecify.annotations.NullMarked;
