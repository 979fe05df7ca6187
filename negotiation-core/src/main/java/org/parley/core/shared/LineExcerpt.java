package org.parley.core.shared;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What of an undisclosed line is read, and as of which moment.
 *
 * @param listed whether no more than a list shows: what it is about and who is on it
 * @param messageId the one message, or null for the line as a whole
 * @param asOf what was recorded by then
 * @param occurredBy what had happened by then
 * @param version what was recorded up to this version
 */
public record LineExcerpt(
        boolean listed,
        @Nullable MessageId messageId,
        @Nullable Instant asOf,
        @Nullable Instant occurredBy,
        @Nullable Long version) {}
