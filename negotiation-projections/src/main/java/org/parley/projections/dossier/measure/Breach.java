package org.parley.projections.dossier.measure;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.Decimal;

/**
 * A span of time in which a limit was exceeded, as one party observed it. Parties that observe
 * differently have spans of their own.
 *
 * @param from when the value was seen that exceeded it first
 * @param to when a value was seen that kept it again, or null while it is exceeded
 * @param days how many days lie between these, or till today, or till the last day of the limit
 * @param worst the value that lay furthest beyond
 * @param excess by how much
 * @param exceededRecordedAt when the system learned that it is exceeded
 * @param restoredRecordedAt when the system learned that it is kept again
 */
public record Breach(
        String party,
        String from,
        @Nullable String to,
        long days,
        Decimal worst,
        Decimal excess,
        Instant exceededRecordedAt,
        @Nullable Instant restoredRecordedAt) {}
