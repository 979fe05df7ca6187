/**
 * Answers that are tables: columns with names, and rows written while they are read, as CSV or as a
 * workbook, whichever the caller accepts. No cell is ever a formula.
 */
@NullMarked
package org.parley.api.table;

import org.jspecify.annotations.NullMarked;
