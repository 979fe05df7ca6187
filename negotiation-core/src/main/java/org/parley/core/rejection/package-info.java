/**
 * Every way to say no, as values. The HTTP side maps each to a problem type with an exhaustive
 * switch, so a new rejection without a page does not compile.
 */
@NullMarked
package org.parley.core.rejection;

import org.jspecify.annotations.NullMarked;
