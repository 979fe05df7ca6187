package org.parley.projections.milestone;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.Claim;
import org.parley.core.shared.MeasureId;
import org.parley.core.shared.MilestoneId;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.Verification;

/**
 * One milestone waits for another: whoever must do it cannot claim it before.
 *
 * @param party who waits
 * @param due when what waits is due
 * @param on what it waits for
 * @param why by the order of phases, or since it was promised to come after it
 */
public record Wait(
        NegotiationId negotiationId,
        MeasureId measureId,
        MilestoneId milestoneId,
        String measure,
        String milestone,
        String party,
        @Nullable LocalDate due,
        On on,
        Why why) {

    /**
     * What is waited for.
     *
     * @param party who must do it
     * @param verifier who must verify it
     */
    public record On(
            MilestoneId milestoneId,
            String measure,
            String milestone,
            String party,
            String verifier,
            Claim claim,
            Verification verification,
            @Nullable LocalDate due) {}

    /** Why one waits for another. */
    public enum Why {
        PHASE,
        DEPENDENCY
    }
}
