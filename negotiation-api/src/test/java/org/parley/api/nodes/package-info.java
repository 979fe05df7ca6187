/**
 * Several nodes of the real application on one PostgreSQL: what holds while clients write through
 * all of them, while one is killed, and while one after the other is replaced.
 */
@NullMarked
package org.parley.api.nodes;

import org.jspecify.annotations.NullMarked;
