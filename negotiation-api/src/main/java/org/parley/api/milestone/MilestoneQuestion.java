package org.parley.api.milestone;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.api.read.Ask;
import org.parley.api.read.Times;
import org.parley.core.shared.Claim;
import org.parley.core.shared.MeasureCategory;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.Standing;
import org.parley.core.shared.Verification;
import org.parley.projections.milestone.MilestoneFilter;
import org.parley.projections.support.ScheduleStatus;

/** Which milestones are asked for. All that is given narrows it. */
record MilestoneQuestion(
        @Nullable String negotiationId,
        @Schema(description = "Short name or id of the responsible party", example = "FARC-EP")
                @Nullable String party,
        @Schema(implementation = MeasureCategory.class) @Nullable String category,
        @Schema(implementation = ScheduleStatus.class) @Nullable String schedule,
        @Schema(implementation = Claim.class) @Nullable String claim,
        @Schema(implementation = Verification.class) @Nullable String verification,
        @Schema(implementation = Standing.class) @Nullable String standing,
        @Schema(format = "date", example = "2017-01-01") @Nullable String dueFrom,
        @Schema(format = "date", example = "2017-12-31") @Nullable String dueTo,
        @Schema(description = "A text in a title") @Nullable String q,
        @Schema(
                        description = "Reported complete, and neither verified nor contradicted",
                        type = "boolean")
                @Nullable String unverified,
        @Schema(
                        description = "The last value that was reported lies beyond the limit",
                        type = "boolean")
                @Nullable String exceeded,
        @Schema(description = "Neither verified nor waived", type = "boolean")
                @Nullable String open) {

    MilestoneFilter filter(Ask ask, @Nullable List<NegotiationId> only) {
        return new MilestoneFilter(
                only,
                ask.value("negotiationId", negotiationId, NegotiationId::of),
                party,
                ask.oneOf("category", category, MeasureCategory.class),
                ask.oneOf("schedule", schedule, ScheduleStatus.class),
                ask.oneOf("claim", claim, Claim.class),
                ask.oneOf("verification", verification, Verification.class),
                ask.oneOf("standing", standing, Standing.class),
                ask.value("dueFrom", dueFrom, Times::day),
                ask.value("dueTo", dueTo, Times::day),
                q,
                ask.flag("unverified", unverified),
                ask.flag("exceeded", exceeded),
                ask.flag("open", open));
    }
}
