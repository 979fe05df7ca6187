package org.parley.api.eventstore;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Builds read models anew from the first event, beside the tables that go on answering. When the
 * new ones have caught up they answer, and the old ones are emptied.
 */
public interface Rebuilds {

    /** The read models that can be built anew. */
    Set<String> readModels();

    /**
     * Begins; any node may do the work, and goes on where a killed one stopped. One that is under
     * way is left alone.
     */
    void begin(String readModel);

    /** How far the last rebuild of a read model has come. */
    Progress of(String readModel);

    /**
     * How far it has come.
     *
     * @param underWay whether the new tables are being built and do not answer yet
     * @param reached the last event of all events that they have taken in; -1 before the first
     * @param eventsPerSecond how fast, or null before the first
     * @param switchedAt when the tables that answer now began to, or null when there was no rebuild
     * @param trouble the kind of failure that is met again and again, or null
     */
    record Progress(
            boolean underWay,
            long reached,
            @Nullable Long eventsPerSecond,
            @Nullable Instant switchedAt,
            @Nullable String trouble) {

        /** None was ever begun. */
        public static final Progress NONE = new Progress(false, -1, null, null, null);
    }
}
