package org.parley.api.webhook;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.api.alert.AlertKind;

/**
 * An address to have alerts sent to.
 *
 * @param kinds which ones, or null for all
 */
record NewWebhook(
        @NotNull @Size(max = 1000) @Schema(example = "https://alerts.example.org/parley")
                String url,
        @Size(min = 1, message = "must name one, or be left out for all")
                @Schema(example = "[\"OVERDUE\", \"INCIDENT\"]")
                @Nullable Set<@NotNull AlertKind> kinds) {}
