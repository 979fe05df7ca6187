package org.parley.api.read;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which part of a list is wanted. */
public record PageForm(
        @Schema(
                        description = "How many at most",
                        type = "integer",
                        minimum = "1",
                        maximum = "500",
                        defaultValue = "50")
                @Nullable String limit,
        @Schema(description = "The nextCursor of the part before") @Nullable String cursor) {}
