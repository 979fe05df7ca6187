package org.parley.api.eventstore.durability;

import java.sql.SQLException;
import java.time.Duration;
import org.parley.api.eventstore.ForcedCommit;

/** The forced writes of an H2 database, and the connection they go through. */
final class ForcedH2 implements ForcedCommit, AutoCloseable {

    private final CheckpointSync sync;
    private final GroupedSync commits;

    ForcedH2(CheckpointSync sync, Duration patience) {
        this.sync = sync;
        this.commits = new GroupedSync(sync, patience).start();
    }

    @Override
    public void await() {
        commits.await();
    }

    @Override
    public void close() throws InterruptedException, SQLException {
        commits.close();
        sync.close();
    }
}
