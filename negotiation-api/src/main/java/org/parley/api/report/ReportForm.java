package org.parley.api.report;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.parley.api.read.Ask;

/** How far ahead a report looks. */
record ReportForm(
        @Schema(
                        description = "How many days ahead: 30 unless you say so, at most 3660",
                        type = "integer",
                        example = "90")
                @Nullable String days) {

    private static final int USUAL = 30;
    private static final int MOST = 3660;

    int ahead(Ask ask) {
        Long ahead = ask.number("days", days);
        return ahead == null ? USUAL : (int) Math.min(ahead, MOST);
    }
}
