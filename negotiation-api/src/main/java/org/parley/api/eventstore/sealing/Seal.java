package org.parley.api.eventstore.sealing;

import java.util.UUID;

/**
 * A secret as it is stored.
 *
 * @param key the id of the key it was encrypted with
 * @param box nonce, ciphertext and tag
 */
record Seal(UUID key, byte[] box) {}
