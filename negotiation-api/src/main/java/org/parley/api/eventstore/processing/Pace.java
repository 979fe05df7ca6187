package org.parley.api.eventstore.processing;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/**
 * How the events of a unit of work are written: all at its end, or, slowly, each by itself. After a
 * batch that was rolled back, the next one of that segment goes slowly, so that only an event that
 * is to blame is put aside.
 */
final class Pace {

    private final Set<String> slow = ConcurrentHashMap.newKeySet();

    /** Whether each event is to be written by itself; asked once for a unit of work. */
    boolean isSlow(UnitOfWork<?> unit, String group) {
        if (!(unit instanceof BatchingUnitOfWork<?> batch) || batch.getMessages().size() == 1) {
            return true;
        }
        String segment =
                group + "/" + unit.<Integer>getResource("Processor[" + group + "]/SegmentId");
        unit.onRollback(_ -> slow.add(segment));
        unit.afterCommit(_ -> slow.remove(segment));
        return slow.contains(segment);
    }
}
