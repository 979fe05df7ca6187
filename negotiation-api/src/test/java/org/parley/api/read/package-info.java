/** What people read over HTTP, from talks recorded through the same commands that everyone uses. */
@NullMarked
package org.parley.api.read;

import org.jspecify.annotations.NullMarked;
