package org.parley.core.shared;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What of a brief is read, and as of which moment.
 *
 * @param redLineId the one red line, or null for the brief as a whole
 * @param asOf what was recorded by then
 * @param occurredBy what had happened by then
 * @param version what was recorded up to this version
 */
public record Excerpt(
        @Nullable RedLineId redLineId,
        @Nullable Instant asOf,
        @Nullable Instant occurredBy,
        @Nullable Long version) {}
