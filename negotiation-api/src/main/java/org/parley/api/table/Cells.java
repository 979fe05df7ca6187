package org.parley.api.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the cells of one row after another. */
interface Cells {

    void add(List<@Nullable Object> row);

    void end();
}
