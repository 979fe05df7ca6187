package org.parley.projections.milestone;

import org.jspecify.annotations.Nullable;
import org.parley.core.shared.Claim;
import org.parley.core.shared.Decimal;
import org.parley.core.shared.Due;
import org.parley.core.shared.Indicator;
import org.parley.core.shared.Limit;
import org.parley.core.shared.MeasureCategory;
import org.parley.core.shared.MeasureId;
import org.parley.core.shared.MilestoneId;
import org.parley.core.shared.MilestoneKind;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.PartyId;
import org.parley.core.shared.PhaseId;
import org.parley.core.shared.Standing;
import org.parley.core.shared.Verification;
import org.parley.projections.support.Schedule;

/**
 * A milestone in a list. Parties are named by their short names.
 *
 * @param negotiation the title of the negotiation
 * @param exceeded whether the last value that was reported lies beyond the limit
 */
public record MilestoneLine(
        MilestoneId id,
        MeasureId measureId,
        NegotiationId negotiationId,
        @Nullable String negotiation,
        PhaseId phaseId,
        String measure,
        String phase,
        MeasureCategory category,
        String title,
        MilestoneKind kind,
        String responsible,
        PartyId responsiblePartyId,
        String verifier,
        PartyId verifierPartyId,
        int level,
        Claim claim,
        Verification verification,
        Standing standing,
        Schedule schedule,
        @Nullable Indicator indicator,
        @Nullable Limit limit,
        @Nullable Decimal value,
        @Nullable Due dueTerms,
        boolean waived,
        boolean exceeded) {}
