package org.parley.projections.automation;

import org.parley.core.shared.Compartment;

/** Destroys keys, wherever they are kept. */
@FunctionalInterface
public interface Shredder {

    /**
     * Returns when that is on disk, and nobody can open anything of the compartment, nor seal
     * anything for it, on any node and for good. Doing it twice is no error.
     */
    void destroy(Compartment compartment);
}
