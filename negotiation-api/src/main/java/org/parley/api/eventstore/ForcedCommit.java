package org.parley.api.eventstore;

/**
 * What stands between a commit and its acknowledgement; one forced write serves all that wait.
 * Commands need not ask: their bus does. Whoever acknowledges another write (an account, an access
 * token) asks after its transaction has ended, never inside it.
 */
public interface ForcedCommit {

    /**
     * Returns when everything committed before the call would survive a power cut.
     *
     * @throws org.parley.api.eventstore.durability.NotForced when that could not be had; the caller
     *     must then answer with an error
     */
    void await();
}
