/**
 * Events that a read model could not digest: what they are, another try, and giving one up. The
 * operator, who must not read content, sees neither the event nor what the failure says of it.
 */
@NullMarked
package org.parley.api.deadletter;

import org.jspecify.annotations.NullMarked;
