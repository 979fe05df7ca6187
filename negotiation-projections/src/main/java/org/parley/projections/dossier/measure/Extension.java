package org.parley.projections.dossier.measure;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.Due;
import org.parley.projections.support.Told;

/**
 * A later date.
 *
 * @param due as it was agreed or asked for
 * @param day when that is, or null while its anchor is not set
 * @param agreed whether every principal supports it
 * @param supportedBy who asked for it, while not everyone has; null once it is agreed
 */
public record Extension(
        Due due,
        @Nullable LocalDate day,
        boolean agreed,
        @Nullable String supportedBy,
        String reason,
        @JsonUnwrapped Told told) {}
