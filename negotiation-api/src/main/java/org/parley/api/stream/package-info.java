/**
 * What happens, told while it happens, as server-sent events. A stream shows to each person what
 * the history answers to him, in an order that never changes, so that it goes on where it broke
 * off.
 */
@NullMarked
package org.parley.api.stream;

import org.jspecify.annotations.NullMarked;
