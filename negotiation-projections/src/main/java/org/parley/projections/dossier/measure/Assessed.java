package org.parley.projections.dossier.measure;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.Evidence;
import org.parley.core.shared.Verification;
import org.parley.projections.support.Told;

/** What one assessor of the verifier found. */
public record Assessed(
        String assessor,
        Verification finding,
        @Nullable Integer level,
        @Nullable String text,
        List<Evidence> evidence,
        @JsonUnwrapped Told told) {}
