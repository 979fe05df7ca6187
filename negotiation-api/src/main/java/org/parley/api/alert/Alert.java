package org.parley.api.alert;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something to be told at once.
 *
 * @param type what it is, such as {@code parley.overdue}
 * @param timestamp when it was recorded
 */
public record Alert(String type, Instant timestamp, Content data) {

    /**
     * What it is about.
     *
     * @param event the stream of the event and its place there, as CloudEvents of the history say
     *     it
     * @param milestoneId null for what concerns a measure as a whole
     * @param due the day that is near or has passed
     * @param value the value beyond the limit
     * @param occurredOn when it happened in the world
     * @param summary one plain sentence
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Content(
            AlertKind kind,
            String event,
            String negotiationId,
            @Nullable String measureId,
            @Nullable String milestoneId,
            @Nullable String incidentId,
            @Nullable String due,
            @Nullable String value,
            String occurredOn,
            String summary,
            Links links) {}

    /** Where to read more, as paths of this house. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Links(
            String negotiation,
            @Nullable String measure,
            @Nullable String milestone,
            @Nullable String incident) {}
}
