package org.parley.api.milestone;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.parley.api.read.Ask;
import org.parley.projections.milestone.Grouping;

/** By what progress is wanted. */
record GroupForm(
        @Schema(
                        allowableValues = {"negotiation", "party", "category", "phase"},
                        defaultValue = "negotiation")
                @Nullable String groupBy) {

    Grouping grouping(Ask ask) {
        Grouping grouping = ask.oneOf("groupBy", groupBy, Grouping.class);
        return grouping == null ? Grouping.NEGOTIATION : grouping;
    }
}
