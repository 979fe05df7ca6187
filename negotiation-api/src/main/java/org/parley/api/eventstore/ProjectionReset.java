package org.parley.api.eventstore;

/** Empties a read model and builds it anew from the first event. */
public interface ProjectionReset {

    void reset(String processor);
}
