package org.parley.api.eventstore;

/** Brings what is committed to the disk; one forced write serves all that wait. */
public interface ForcedCommit {

    /** Returns when everything committed before the call would survive a power cut. */
    void await();
}
