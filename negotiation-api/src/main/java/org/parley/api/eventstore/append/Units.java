package org.parley.api.eventstore.append;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.parley.projections.accreditation.Premises;
import org.parley.projections.support.Batch;

/** Makes units of what commands leave behind, and has them written. */
record Units(Writer writer) {

    private static final String EVENTS = Units.class.getName();

    /** Keeps events for the end of the command. */
    void gather(UnitOfWork<?> command, List<EventRow> events) {
        command.<List<EventRow>>getOrComputeResource(EVENTS, _ -> new ArrayList<>()).addAll(events);
    }

    /**
     * Writes all that the command leaves behind: its events, and the rows and the claim beside.
     *
     * @return false when it leaves nothing behind
     */
    boolean write(UnitOfWork<?> command) {
        List<EventRow> events = events(command);
        Claim claim = Claim.of(command);
        if (events.isEmpty() && claim == null) {
            return false;
        }
        writer.write(new Unit(events, Batch.open(command).drain(), claim, Premises.of(command)));
        return true;
    }

    /** Writes events that no command stands behind. */
    void write(List<EventRow> events) {
        writer.write(new Unit(events, List.of(), null, Premises.none()));
    }

    boolean hasEvents(UnitOfWork<?> command) {
        return !events(command).isEmpty();
    }

    private static List<EventRow> events(UnitOfWork<?> command) {
        @Nullable List<EventRow> gathered = command.getResource(EVENTS);
        return gathered == null ? List.of() : gathered;
    }
}
