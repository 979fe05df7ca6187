package org.parley.projections.dossier.measure;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.Decimal;
import org.parley.core.shared.Evidence;
import org.parley.projections.support.Told;

/** A value that was reported, and by which party. */
public record Observed(
        String party,
        Decimal value,
        @Nullable String text,
        List<Evidence> evidence,
        @JsonUnwrapped Told told) {}
