package org.parley.api.eventstore.rebuild;

/** What is done to a read model beside keeping it. */
enum Phase {
    /** Nothing. */
    RESTING,
    /** The tables that do not answer are emptied, so that they can be filled. */
    CLEARING,
    /** They are filled. */
    BUILDING,
    /** The others answer; those that did before are emptied. */
    TIDYING;

    boolean isUnderWay() {
        return this == CLEARING || this == BUILDING;
    }
}
