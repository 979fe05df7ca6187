package org.parley.api.eventstore.nodes;

import java.util.concurrent.Semaphore;
import javax.sql.DataSource;
import org.springframework.context.SmartLifecycle;

/**
 * Tells the other nodes that there are new events, through the database, and hears them tell. Who
 * misses a ring, because it or the database was away, finds the events when it next looks; nobody
 * relies on it. A commit never waits for its ring, and one ring serves all commits before it: a
 * notification inside of them would make commits of all nodes wait for one another.
 */
public final class Bell implements SmartLifecycle {

    private final Ringing ringing;
    private final Listening listening;
    private final Peers peers;
    private final boolean sounds;
    private final Semaphore wanted = new Semaphore(0);
    private volatile boolean running;

    /**
     * @param heard is run after each ring of another node
     * @param sounds whether the database can tell; otherwise it has one node
     */
    public Bell(DataSource database, Peers peers, Runnable heard, boolean sounds) {
        this.ringing = new Ringing(database);
        this.listening = new Listening(database, ringing, heard);
        this.peers = peers;
        this.sounds = sounds;
    }

    /** Tells the others, soon; if there are any. */
    public void ring() {
        if (sounds && peers.living() > 1) {
            wanted.release();
        }
    }

    @Override
    public void start() {
        running = true;
        if (sounds) {
            begin();
        }
    }

    private void begin() {
        Thread.ofPlatform().daemon().name("bell-ringing").start(this::serve);
        Thread.ofPlatform()
                .daemon()
                .name("bell-listening")
                .start(() -> listening.listen(() -> running));
    }

    @Override
    public void stop() {
        running = false;
        wanted.release();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** To the end: also what is committed while the node stops is told. */
    @Override
    public int getPhase() {
        return Integer.MIN_VALUE + 500;
    }

    private void serve() {
        while (running) {
            wanted.acquireUninterruptibly();
            wanted.drainPermits();
            ringing.ring();
        }
        ringing.close();
    }
}
