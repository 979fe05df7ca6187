package org.parley.projections.custody;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Who of the party refused or ended it, and perhaps why. */
public record Closing(String by, Instant at, @Nullable String reason) {}
