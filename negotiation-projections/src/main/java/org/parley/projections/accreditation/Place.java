package org.parley.projections.accreditation;

import org.parley.core.shared.MeasureId;
import org.parley.core.shared.NegotiationId;

/** The negotiation and the measure that a milestone belongs to. */
public record Place(NegotiationId negotiationId, MeasureId measureId) {}
