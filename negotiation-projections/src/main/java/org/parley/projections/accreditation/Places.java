package org.parley.projections.accreditation;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.IncidentId;
import org.parley.core.shared.MeasureId;
import org.parley.core.shared.MilestoneId;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.PartyId;

/** Where measures, milestones and incidents belong. */
public interface Places {

    /** The negotiation of the measure, or null when there is no such measure. */
    @Nullable NegotiationId negotiationOf(MeasureId measureId);

    /** The place of the milestone, or null when there is no such milestone. */
    @Nullable Place placeOf(MilestoneId milestoneId);

    /** The negotiation of the incident, or null when there is no such incident. */
    @Nullable NegotiationId negotiationOf(IncidentId incidentId);

    /** All incidents of the negotiation, oldest first. */
    List<IncidentId> incidentsOf(NegotiationId negotiationId);

    /** All negotiations that have incidents. */
    List<NegotiationId> withIncidents();

    /** All measures of the negotiation, oldest first. */
    List<MeasureId> measuresOf(NegotiationId negotiationId);

    /** All negotiations that have measures. */
    List<NegotiationId> withMeasures();

    /** The short names of the parties at the table. */
    Map<PartyId, String> shortNames(NegotiationId negotiationId);
}
