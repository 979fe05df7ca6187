/** Keys are kept, changed and destroyed; what they sealed follows. */
@NullMarked
package org.parley.api.eventstore.keys;

import org.jspecify.annotations.NullMarked;
