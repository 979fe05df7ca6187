package org.parley.api.stream;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.parley.api.read.Ask;

/** Where a stream begins that does not go on from an earlier one. */
record StreamForm(
        @Schema(
                        description =
                                "Where to begin without Last-Event-ID: with what happens from now"
                                        + " on, or with the beginning of the record",
                        allowableValues = {"now", "beginning"},
                        defaultValue = "now")
                @Nullable String from) {

    /** Where a stream can begin. */
    enum Start {
        NOW,
        BEGINNING
    }

    Start start(Ask ask) {
        Start start = ask.oneOf("from", from, Start.class);
        return start == null ? Start.NOW : start;
    }
}
