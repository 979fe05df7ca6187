package org.parley.projections.support;

import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One statement that changes rows.
 *
 * @param values what stands in for its question marks, in order, as columns hold it
 */
public record Write(String sql, List<@Nullable Object> values) {

    public Write {
        values = Collections.unmodifiableList(values);
    }
}
