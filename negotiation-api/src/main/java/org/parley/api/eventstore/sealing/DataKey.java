package org.parley.api.eventstore.sealing;

import java.util.UUID;
import javax.crypto.SecretKey;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.Compartment;

/**
 * A key of one compartment.
 *
 * @param secret the key itself, or null when it has been destroyed
 */
public record DataKey(UUID id, Compartment compartment, @Nullable SecretKey secret) {

    @Override
    public String toString() {
        return "key " + id;
    }
}
