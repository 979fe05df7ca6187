package org.parley.projections.dossier.incident;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;
import org.parley.projections.support.Told;

/**
 * Something that was said of an incident.
 *
 * @param party who said it; null for what the clock brought about
 * @param level how grave it was from then on
 */
public record LogEntry(
        LogStep step,
        @Nullable String party,
        @Nullable String text,
        int level,
        @JsonUnwrapped Told told) {}
