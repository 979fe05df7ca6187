package org.parley.api.eventstore.keys;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A key-encryption key.
 *
 * @param retiredAt since when another one wraps
 * @param inUse whether something is still wrapped by it; if not, it can be removed from the
 *     keystore
 */
public record KeyState(
        String name, Instant createdAt, @Nullable Instant retiredAt, boolean inUse) {}
