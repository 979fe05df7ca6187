/**
 * Whether a value is one that an issue can take: asked by positions, planning values and red lines
 * alike.
 */
@NullMarked
package org.parley.core.issue;

import org.jspecify.annotations.NullMarked;
