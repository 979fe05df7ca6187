/**
 * Incidents of all negotiations, for whoever looks after them: which are open, how grave, and who
 * has not answered. One row each.
 */
@NullMarked
package org.parley.projections.incident;

import org.jspecify.annotations.NullMarked;
