/** What happens is told while it happens, to each person what he may see, once. */
@NullMarked
package org.parley.api.stream;

import org.jspecify.annotations.NullMarked;
