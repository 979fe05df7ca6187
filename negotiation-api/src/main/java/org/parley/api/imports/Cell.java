package org.parley.api.imports;

import org.jspecify.annotations.Nullable;

/**
 * Where something stands in a table.
 *
 * @param column the name in its first line, or null for the row as a whole
 */
record Cell(int line, @Nullable String column) {}
