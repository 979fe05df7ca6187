package org.parley.api.command;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a command.
 *
 * @param id what was made or acted on
 * @param version the version of its stream now
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Answer(@Nullable Object id, long version) {

    /** Something new: 201 with its place. */
    public static Plan made(Object id, String location) {
        return new Plan(201, id, location);
    }

    /** Something changed: 200. */
    public static Plan done(Object id) {
        return new Plan(200, id, null);
    }

    /** Something ended: 204. */
    public static Plan gone() {
        return new Plan(204, null, null);
    }

    /** How a command will be answered if it is not refused. */
    public record Plan(int status, @Nullable Object id, @Nullable String location) {}
}
