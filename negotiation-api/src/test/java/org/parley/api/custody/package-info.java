/** Who reads a brief, who is let in and how its key ends, over a real port with two sides. */
@NullMarked
package org.parley.api.custody;

import org.jspecify.annotations.NullMarked;
