/** What happened about a brief: who read it, who was let in, how its key came to an end. */
@NullMarked
package org.parley.core.custody.event;

import org.jspecify.annotations.NullMarked;
