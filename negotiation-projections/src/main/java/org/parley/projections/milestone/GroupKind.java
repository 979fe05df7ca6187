package org.parley.projections.milestone;

/** What milestones are grouped by that has a row of its own. Each group is of one negotiation. */
enum GroupKind {
    NEGOTIATION("m.negotiation_id"),
    PARTY("m.responsible"),
    PHASE("m.phase_id"),
    MEASURE("m.measure_id");

    private final String key;

    GroupKind(String key) {
        this.key = key;
    }

    /** The column that says of which group a milestone is. */
    String key() {
        return key;
    }
}
