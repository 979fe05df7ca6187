package org.parley.projections.milestone;

import org.parley.core.shared.MeasureCategory;
import org.parley.core.shared.MeasureId;
import org.parley.core.shared.MeasureMode;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.Standing;

/** A measure in a list: how many milestones it has, and how many are verified or overdue. */
public record MeasureLine(
        MeasureId id,
        NegotiationId negotiationId,
        String title,
        MeasureCategory category,
        MeasureMode mode,
        Standing standing,
        int milestones,
        int verified,
        int overdue) {}
