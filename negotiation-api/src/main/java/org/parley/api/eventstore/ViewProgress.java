package org.parley.api.eventstore;

import java.util.List;

/** How far read models have come, whichever nodes read them. */
public interface ViewProgress {

    /** Where the read model stands; its last part counts. */
    State of(String processor);

    /** The names of all read models and automations that follow the events. */
    List<String> names();

    /**
     * Where a read model stands.
     *
     * @param position the last event that every part of it has taken in; -1 before the first
     * @param running whether this node takes part in reading
     * @param failing whether a part that is read here fails
     * @param replaying whether a part of it is being built anew
     */
    record State(long position, boolean running, boolean failing, boolean replaying) {}
}
