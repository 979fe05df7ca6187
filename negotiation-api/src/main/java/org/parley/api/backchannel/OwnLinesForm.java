package org.parley.api.backchannel;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.parley.api.read.Ask;
import org.parley.api.read.Times;
import org.parley.projections.support.Moment;

/** From when the lines of one's own are wanted. */
public record OwnLinesForm(
        @Schema(
                        description = "What was recorded by then",
                        example = "2016-06-23T16:00:00Z",
                        format = "date-time")
                @Nullable String asOf,
        @Schema(
                        description =
                                "What had happened by then, as known now: a day in UTC, whole, or"
                                        + " an instant",
                        example = "2016-06-23")
                @Nullable String occurredBy) {

    Moment moment(Ask ask) {
        return new Moment(
                ask.value("asOf", asOf, Times::instant),
                ask.value("occurredBy", occurredBy, Times::until),
                null);
    }
}
