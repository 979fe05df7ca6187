package org.parley.api.eventstore.keys;

import org.parley.core.shared.Compartment;

/** Whoever holds what was opened is told on each node when its key is destroyed. */
@FunctionalInterface
public interface WhenDestroyed {

    void forget(Compartment compartment);
}
