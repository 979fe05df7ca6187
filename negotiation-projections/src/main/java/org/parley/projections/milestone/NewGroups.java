package org.parley.projections.milestone;

import org.parley.core.measure.event.MeasureProposed;
import org.parley.core.shared.NegotiationId;
import org.parley.projections.support.Rows;

/** Adds what milestones are counted and listed by, each with the label that it goes by. */
record NewGroups(Rows rows) {

    /** A measure and its phases. */
    void add(MeasureProposed measure) {
        NegotiationId negotiation = measure.negotiationId();
        add(GroupKind.MEASURE, measure.measureId(), negotiation, measure.title());
        measure.phases()
                .forEach(phase ->
                        add(
                                GroupKind.PHASE,
                                phase.id(),
                                negotiation,
                                measure.title() + ": " + phase.title()));
    }

    void add(GroupKind kind, Object id, NegotiationId negotiation, String label) {
        rows.put(
                "insert into milestone_group (kind, group_id, negotiation_id, label)"
                        + " values (?, ?, ?, ?)",
                kind,
                id,
                negotiation,
                label);
    }
}
