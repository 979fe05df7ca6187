package org.parley.projections.accreditation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.MeasureId;
import org.parley.core.shared.MilestoneId;
import org.parley.core.shared.NegotiationId;

/** Where measures and milestones belong. */
public interface Places {

    /** The negotiation of the measure, or null when there is no such measure. */
    @Nullable NegotiationId negotiationOf(MeasureId measureId);

    /** The place of the milestone, or null when there is no such milestone. */
    @Nullable Place placeOf(MilestoneId milestoneId);

    /** All measures of the negotiation, oldest first. */
    List<MeasureId> measuresOf(NegotiationId negotiationId);
}
