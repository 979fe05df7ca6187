/** Read models as the operator sees and rebuilds them. */
@NullMarked
package org.parley.api.projection;

import org.jspecify.annotations.NullMarked;
