package org.parley.api.deadletter;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why an event is given up. */
record DiscardForm(
        @NotBlank @Size(max = 2000) @Schema(example = "A party of this id was never registered")
                String reason) {}
