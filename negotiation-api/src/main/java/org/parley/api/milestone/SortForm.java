package org.parley.api.milestone;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.parley.api.read.Ask;
import org.parley.projections.milestone.MilestoneOrder;

/** In which order milestones are wanted. */
record SortForm(
        @Schema(
                        allowableValues = {"due", "-due", "title", "-title", "level", "-level"},
                        defaultValue = "due")
                @Nullable String sort) {

    MilestoneOrder order(Ask ask) {
        MilestoneOrder order = ask.value("sort", sort, MilestoneOrder::of);
        return order == null ? MilestoneOrder.DUE : order;
    }
}
