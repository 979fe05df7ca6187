package org.parley.api.eventstore.rebuild;

import java.time.Clock;
import java.util.Set;
import org.parley.api.eventstore.ForcedCommit;
import org.parley.api.eventstore.Rebuilds;
import org.parley.projections.support.Shelves;

/** Rebuilds as the table of read models tells of them. */
record StoredRebuilds(RebuildTable table, Shelves shelves, ForcedCommit forced, Clock clock)
        implements Rebuilds {

    @Override
    public Set<String> readModels() {
        return shelves.readModels();
    }

    @Override
    public void begin(String readModel) {
        if (!readModels().contains(readModel)) {
            throw new IllegalArgumentException("no read model named " + readModel);
        }
        table.begin(readModel, clock.instant());
        forced.await();
    }

    @Override
    public Progress of(String readModel) {
        return table.find(readModel).map(StoredRebuilds::progress).orElse(Progress.NONE);
    }

    private static Progress progress(Rebuild at) {
        return new Progress(
                at.phase().isUnderWay(),
                at.reached(),
                at.eventsPerSecond(),
                at.switchedAt(),
                at.trouble());
    }
}
