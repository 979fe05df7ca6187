package org.parley.projections.dossier.incident;

import org.parley.core.shared.MeasureId;
import org.parley.core.shared.MilestoneId;

/** A promise that an incident touches, or that stands still because of one. */
public record TouchedMilestone(MilestoneId id, MeasureId measureId, String title) {}
