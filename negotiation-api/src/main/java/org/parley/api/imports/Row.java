package org.parley.api.imports;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table, by the fields of its mapping.
 *
 * @param number the line of the file on which it begins, the first being 1
 * @param fields what is given, stripped; what is blank is not there
 * @param columns under which name a field stands in the file, for those that stand there
 */
record Row(int number, Map<String, String> fields, Map<String, String> columns) {

    @Nullable String get(String field) {
        return fields.get(field);
    }

    Cell cell(String field) {
        return new Cell(number, columns.get(field));
    }
}
