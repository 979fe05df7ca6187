package org.parley.projections.milestone;

import org.jspecify.annotations.Nullable;

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

    String keyOf(MilestoneLine line) {
        return switch (this) {
            case NEGOTIATION -> line.negotiationId().toString();
            case PARTY -> line.responsiblePartyId().toString();
            case CATEGORY -> line.category().name();
            case PHASE -> line.phaseId().toString();
        };
    }

    @Nullable String labelOf(MilestoneLine line) {
        return switch (this) {
            case NEGOTIATION -> line.negotiation();
            case PARTY -> line.responsible();
            case CATEGORY -> line.category().name();
            case PHASE -> line.measure() + ": " + line.phase();
        };
    }

    String key() {
        return key;
    }

    String label() {
        return label;
    }
}
