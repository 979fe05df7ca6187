package org.parley.api.eventstore.vocabulary;

import org.axonframework.common.AxonNonTransientException;

/**
 * Something stored, or about to be stored, has a name, class or revision that this version of the
 * application does not know. Never skipped: whoever reads on would fold a history with holes.
 */
public final class UnregisteredType extends AxonNonTransientException {

    UnregisteredType(String what) {
        super(what + " is not in the registry of stored types of this version");
    }
}
