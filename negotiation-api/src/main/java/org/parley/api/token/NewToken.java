package org.parley.api.token;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A token to make.
 *
 * @param expiresAt when it ends, or null for never
 */
record NewToken(
        @NotNull
                @Pattern(
                        regexp = "(?=.*\\S)\\P{Cntrl}{1,100}",
                        message = "must be one line of 1 to 100 characters")
                @Schema(example = "nightly report")
                String name,
        @NotEmpty @Schema(example = "[\"READ\"]") Set<@NotNull Scope> scopes,
        @Schema(example = "2030-01-01T00:00:00Z") @Nullable Instant expiresAt) {}
