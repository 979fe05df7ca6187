package org.parley.api.imports;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One line of a file, with its number as an editor shows it. Never blank.
 *
 * @param refused what is wrong with it already, for which it is not done
 * @param cells where in a table stands what stands at a JSON pointer in the text; of a file of
 *     commands, none
 */
public record Line(int number, String text, List<LineError> refused, Map<String, Cell> cells) {

    public Line(int number, String text) {
        this(number, text, List.of(), Map.of());
    }

    /** The error as whoever wrote the file can find it: by the row and column of a table. */
    LineError found(LineError error) {
        Cell cell = cells.isEmpty() ? null : cell(error.pointer());
        return cell == null
                ? error
                : new LineError(cell.line(), cell.column(), null, error.type(), error.detail());
    }

    private @Nullable Cell cell(@Nullable String pointer) {
        String at = pointer == null ? "" : pointer;
        while (!at.isEmpty() && !cells.containsKey(at)) {
            at = at.substring(0, at.lastIndexOf('/'));
        }
        return cells.get(at);
    }
}
