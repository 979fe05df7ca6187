/** How a node leaves. */
@NullMarked
package org.parley.api.shutdown;

import org.jspecify.annotations.NullMarked;
