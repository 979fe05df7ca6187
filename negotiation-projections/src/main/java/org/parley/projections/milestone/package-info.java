/**
 * Milestones of all negotiations: lists, filters, progress. Whether one is late is reckoned on
 * reading.
 */
@NullMarked
package org.parley.projections.milestone;

import org.jspecify.annotations.NullMarked;
