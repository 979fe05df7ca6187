/** Read models are built anew while they answer. */
@NullMarked
package org.parley.api.eventstore.rebuild;

import org.jspecify.annotations.NullMarked;
