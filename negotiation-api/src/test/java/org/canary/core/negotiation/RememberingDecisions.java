package org.canary.core.negotiation;

/** Keeps something between two decisions. */
public final class RememberingDecisions {

    private int count;

    int decide() {
        return count++;
    }
}
