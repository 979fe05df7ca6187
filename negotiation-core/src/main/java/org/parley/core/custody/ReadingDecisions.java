package org.parley.core.custody;

import static org.parley.core.rejection.CommandRejected.rejected;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.core.custody.command.RecordReading;
import org.parley.core.custody.event.BriefRead;
import org.parley.core.custody.event.CustodyEvent;
import org.parley.core.rejection.Absent;
import org.parley.core.shared.BreakGlassId;

/** A reading is recorded when the reader has a right to it, and not otherwise. */
final class ReadingDecisions {

    private ReadingDecisions() {}

    static List<CustodyEvent> record(CustodyState state, RecordReading c, Office office) {
        return switch (c.access()) {
            case OWN -> read(c, office.isOwner(), null);
            case CONFIDENCE -> read(c, office.mediates(), null);
            case BREAK_GLASS -> {
                BreakGlassId grant = grant(state, office);
                yield read(c, grant != null, grant);
            }
        };
    }

    private static List<CustodyEvent> read(
            RecordReading c, boolean may, @Nullable BreakGlassId grant) {
        if (!may) {
            throw rejected(new Absent());
        }
        return List.of(
                new BriefRead(
                        c.custodyId().negotiationId(),
                        c.custodyId().partyId(),
                        c.access(),
                        c.excerpt(),
                        grant));
    }

    /** The grant that runs for this auditor now; who holds a seat here is no auditor here. */
    private static @Nullable BreakGlassId grant(CustodyState state, Office office) {
        return state.requests().entrySet().stream()
                .filter(_ -> office.isOfNoParty())
                .filter(one -> one.getValue().auditor().equals(office.by().actor()))
                .filter(one -> one.getValue().isRunning(office.now()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }
}
