/** The driver of what is asked over HTTP, in a process of its own and as light as can be. */
@NullMarked
package org.parley.benchmark.http;

import org.jspecify.annotations.NullMarked;
