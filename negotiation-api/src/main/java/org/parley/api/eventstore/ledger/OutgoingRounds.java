package org.parley.api.eventstore.ledger;

import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.parley.api.eventstore.ledger.CheckpointTable.Signed;
import org.parley.projections.ledger.note.SignedNote;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Takes checkpoints out of the house: to the witnesses for their cosignatures, then to where those
 * go that are published. The node that signed a checkpoint asks the witnesses at once; another one
 * takes what was left lying, so that a kill delays it and no more. Each node posts what is
 * published, so a receiver gets it once from each.
 */
final class OutgoingRounds implements SmartLifecycle, Outlets {

    private static final Logger LOG = LoggerFactory.getLogger(OutgoingRounds.class);
    private static final long LOOK_NANOS = Duration.ofMillis(500).toNanos();
    private static final Duration LEFT_LYING = Duration.ofSeconds(5);
    private static final long STOP_SECONDS = 10;

    private final CheckpointTable checkpoints;
    private final LogKeys keys;
    private final Quorums quorums;
    private final WitnessCalls calls;
    private final CheckpointsOut out;
    private final List<NamedWitness> witnesses;
    private final Clock clock;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private volatile boolean running;
    private volatile String own = "";
    private volatile @Nullable Thread thread;
    private String published = "";
    private String trouble = "";

    OutgoingRounds(
            CheckpointTable checkpoints,
            LogKeys keys,
            Quorums quorums,
            WitnessCalls calls,
            CheckpointsOut out,
            Clock clock) {
        this.checkpoints = checkpoints;
        this.keys = keys;
        this.quorums = quorums;
        this.calls = calls;
        this.out = out;
        this.witnesses = NamedWitness.of(quorums.witnesses());
        this.clock = clock;
    }

    @Override
    public void signed(String checkpoint) {
        own = checkpoint;
        Thread waiting = thread;
        if (waiting != null) {
            LockSupport.unpark(waiting);
        }
    }

    @Override
    public synchronized void start() {
        running = true;
        if (!witnesses.isEmpty() || !out.isNowhere()) {
            thread = Thread.ofPlatform().daemon().name("ledger-out").start(this::go);
        }
    }

    @Override
    public synchronized void stop() {
        running = false;
        Thread stopped = thread;
        if (stopped != null) {
            stopped.interrupt();
            try {
                stopped.join(TimeUnit.SECONDS.toMillis(STOP_SECONDS));
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        }
        client.shutdownNow();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void go() {
        while (running) {
            try {
                round();
                trouble = "";
            } catch (InterruptedException _) {
                return;
            } catch (IOException | RuntimeException failed) {
                tell(failed);
            }
            LockSupport.parkNanos(LOOK_NANOS);
        }
    }

    private void round() throws IOException, InterruptedException {
        Optional<Signed> last = checkpoints.last();
        if (last.isEmpty()) {
            return;
        }
        Signed newest = last.get();
        boolean mine = newest.note().text().equals(own);
        if (mine || newest.at().plus(LEFT_LYING).isBefore(clock.instant())) {
            for (NamedWitness witness : witnesses) {
                calls.ask(witness, newest);
            }
        }
        Optional<SignedNote> now = quorums.published(checkpoints, keys.all());
        if (now.isPresent() && !now.get().toString().equals(published)) {
            out.write(now.get());
            out.post(now.get(), client);
            published = now.get().toString();
        }
    }

    private void tell(Exception failed) {
        String now = String.valueOf(failed);
        if (running && !now.equals(trouble)) {
            LOG.warn("checkpoints do not go out: {}", now);
        }
        trouble = now;
    }
}
