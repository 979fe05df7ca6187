/** Several nodes on one database. */
@NullMarked
package org.parley.api.eventstore.nodes;

import org.jspecify.annotations.NullMarked;
