/**
 * What a start is refused for: a demo that others could reach, passwords on a wire that others can
 * read, passwords that everybody knows. Each refusal says in two lines what is wrong and what to
 * set.
 */
@NullMarked
package org.parley.api.start;

import org.jspecify.annotations.NullMarked;
