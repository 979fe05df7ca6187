/**
 * What happened at the table and to measures, event by event, each with one plain sentence. What is
 * in a brief is never here.
 */
@NullMarked
package org.parley.projections.history;

import org.jspecify.annotations.NullMarked;
