package org.parley.api.eventstore.keys;

import java.util.UUID;
import org.parley.core.shared.Compartment;

/**
 * A data key as it is kept.
 *
 * @param generation counts the keys of the compartment from 1
 * @param retired whether new secrets are sealed with a later one
 */
record KeyRow(
        UUID id,
        Compartment compartment,
        int generation,
        Wrapped wrapped,
        boolean retired,
        boolean destroyed) {

    static KeyRow fresh(Compartment compartment, int generation, Wrapped wrapped) {
        return new KeyRow(UUID.randomUUID(), compartment, generation, wrapped, false, false);
    }
}
