package org.parley.api.eventstore.keys;

import org.parley.core.shared.Compartment;

/** Destroys keys, for those who have decided that. */
public interface KeyRing {

    /**
     * Destroys all keys of the compartment, for ever: what was sealed for it reads as gone, and
     * nothing can be sealed for it any more. When this returns it is on disk, and no node opens
     * anything of it. Its stored events stay as they are, byte for byte. Doing it twice is no
     * error.
     */
    void destroy(Compartment compartment);

    /** Whether its keys have been destroyed. */
    boolean isDestroyed(Compartment compartment);
}
