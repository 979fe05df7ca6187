package org.parley.api.eventstore.keys;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A key-encryption key, of which the database knows the name.
 *
 * @param proof something wrapped by it, to see whether a key of that name is that key
 */
record Kek(String id, Wrapped proof, Instant createdAt, @Nullable Instant retiredAt) {}
