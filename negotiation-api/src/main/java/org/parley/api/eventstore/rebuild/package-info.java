/**
 * Read models are built anew beside the tables that answer: a reader of ranges, the same
 * projectors, and a switch in one transaction, after which the live readers follow the new tables.
 */
@NullMarked
package org.parley.api.eventstore.rebuild;

import org.jspecify.annotations.NullMarked;
