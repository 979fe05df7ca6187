package org.parley.projections.dossier;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A named day that other dates hang on.
 *
 * @param date null until it is set
 * @param corrected the days that it had before, oldest first
 */
public record Anchor(String name, @Nullable LocalDate date, List<LocalDate> corrected) {}
