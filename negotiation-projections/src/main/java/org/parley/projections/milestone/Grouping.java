package org.parley.projections.milestone;

import org.jspecify.annotations.Nullable;

/** By what progress is counted. A milestone counts for its responsible party. */
public enum Grouping {
    NEGOTIATION(GroupKind.NEGOTIATION),
    PARTY(GroupKind.PARTY),
    CATEGORY(null),
    PHASE(GroupKind.PHASE);

    private final @Nullable GroupKind kind;

    Grouping(@Nullable GroupKind kind) {
        this.kind = kind;
    }

    /** Which groups have rows, or null where there are but a handful of them. */
    @Nullable GroupKind kind() {
        return kind;
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
}
