/** What a read model could not digest, as the operator settles it. */
@NullMarked
package org.parley.api.deadletter;

import org.jspecify.annotations.NullMarked;
