package org.parley.api.eventstore.snapshot;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Takes snapshots one after the other, so that no command waits for one. */
record SnapshotThread(ExecutorService executor) implements AutoCloseable {

    static SnapshotThread start() {
        return new SnapshotThread(
                Executors.newSingleThreadExecutor(
                        Thread.ofPlatform().name("snapshots").daemon().factory()));
    }

    /** One that is not taken now is taken another time. */
    @Override
    public void close() {
        executor.shutdown();
    }
}
