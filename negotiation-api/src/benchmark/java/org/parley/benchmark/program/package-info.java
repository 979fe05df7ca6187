/**
 * A measured program is a process of its own. It reads one command a line and answers each with one
 * line of JSON; what it does for a client is in the packages beside this one.
 */
@NullMarked
package org.parley.benchmark.program;

import org.jspecify.annotations.NullMarked;
