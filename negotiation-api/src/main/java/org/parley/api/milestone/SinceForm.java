package org.parley.api.milestone;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.parley.api.read.Ask;
import org.parley.api.read.Times;

/** With when progress is compared. */
record SinceForm(
        @Schema(
                        description =
                                "Adds what has changed since then: since a day in UTC, whole, or"
                                        + " an instant",
                        example = "2017-05-30")
                @Nullable String since) {

    @Nullable Instant instant(Ask ask) {
        return ask.value("since", since, Times::until);
    }
}
