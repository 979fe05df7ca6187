/** The read models as the operator sees them: how far they have come, and how to build one anew. */
@NullMarked
package org.parley.api.projection;

import org.jspecify.annotations.NullMarked;
