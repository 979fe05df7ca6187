package org.parley.api.measure;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.api.read.Ask;
import org.parley.core.shared.MeasureCategory;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.Standing;
import org.parley.projections.milestone.MilestoneFilter;

/** Which measures are asked for. */
record MeasureQuestion(
        @Nullable String negotiationId,
        @Schema(description = "Short name or id of a responsible party", example = "FARC-EP")
                @Nullable String party,
        @Schema(implementation = MeasureCategory.class) @Nullable String category,
        @Schema(implementation = Standing.class) @Nullable String standing,
        @Schema(description = "A text in a title") @Nullable String q) {

    MilestoneFilter filter(Ask ask, @Nullable List<NegotiationId> only) {
        return new MilestoneFilter(
                only,
                ask.value("negotiationId", negotiationId, NegotiationId::of),
                party,
                ask.oneOf("category", category, MeasureCategory.class),
                null,
                null,
                null,
                ask.oneOf("standing", standing, Standing.class),
                null,
                null,
                q,
                null,
                null,
                null);
    }
}
