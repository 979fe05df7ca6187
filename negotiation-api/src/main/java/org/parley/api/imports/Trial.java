package org.parley.api.imports;

import java.util.List;

/**
 * What a table would come to. Nothing of it is recorded.
 *
 * @param measures how many measures it has
 * @param refused how many of them would not be recorded
 * @param errors what is wrong, the first 1,000
 */
record Trial(int measures, int refused, List<LineError> errors) {

    static Trial of(List<Line> lines, List<List<LineError>> found) {
        int refused = (int) found.stream().filter(errors -> !errors.isEmpty()).count();
        return new Trial(
                lines.size(),
                refused,
                found.stream().flatMap(List::stream).limit(ImportJobs.MOST_ERRORS).toList());
    }
}
