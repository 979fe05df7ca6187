package org.parley.api.read;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.parley.projections.support.Moment;

/** From when a view over many streams is wanted. Both together narrow it. */
public record WhenForm(
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

    /** The moment; whatever is wrong with it is gathered. */
    public Moment moment(Ask ask) {
        return new Moment(
                ask.value("asOf", asOf, Times::instant),
                ask.value("occurredBy", occurredBy, Times::until),
                null);
    }
}
