package org.parley.projections.milestone;

/** By what progress is counted. A milestone counts for its responsible party. */
public enum Grouping {
    NEGOTIATION("m.negotiation_id", "min(n.title)"),
    PARTY("m.responsible", "min(r.short_name)"),
    CATEGORY("m.category", "min(m.category)"),
    PHASE("m.phase_id", "concat(min(m.measure_title), ': ', min(m.phase_title))");

    private final String key;
    private final String label;

    Grouping(String key, String label) {
        this.key = key;
        this.label = label;
    }

    String key() {
        return key;
    }

    String label() {
        return label;
    }
}
