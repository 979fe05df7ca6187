package org.parley.api.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.api.problem.Fault;
import org.parley.api.problem.Problem;

/**
 * Why a line was not recorded.
 *
 * @param line its number, the first being 1
 * @param column the name of the column, where the file is a table
 * @param pointer where in the line, as an RFC 6901 JSON pointer, when it is one place
 * @param type the problem type, as in a problem document
 * @param detail what is the case and what to do
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LineError(
        int line, @Nullable String column, @Nullable String pointer, String type, String detail) {

    private static final int LONGEST = 2_000;

    /** One error for each thing that is wrong. */
    static List<LineError> of(int line, Problem problem) {
        String type = problem.type().uri();
        if (problem.fields().get("errors") instanceof List<?> faults && !faults.isEmpty()) {
            return faults.stream()
                    .filter(Fault.class::isInstance)
                    .map(Fault.class::cast)
                    .map(it -> new LineError(line, null, it.pointer(), type, cut(it.message())))
                    .toList();
        }
        return List.of(new LineError(line, null, null, type, cut(problem.detail())));
    }

    /** The reader of JSON sees one line at a time, and calls each the first. */
    private static String cut(String message) {
        String text = message.replace(", near line 1, column ", ", near column ");
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }

    @Override
    public String toString() {
        String place = column == null ? pointer : column;
        return "line " + line + (place == null ? "" : " " + place) + ": " + detail;
    }
}
