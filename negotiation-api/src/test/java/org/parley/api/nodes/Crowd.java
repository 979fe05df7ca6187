package org.parley.api.nodes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** Clients that write, each one thing after the other, until they are told to end. */
final class Crowd {

    static final int CLIENTS = 32;
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration BREATH = Duration.ofMillis(500);

    /** Answers that should not be. */
    final Collection<String> failures = new ConcurrentLinkedQueue<>();

    /** What was asked again on another node. */
    final AtomicInteger repeated = new AtomicInteger();

    private final Collection<Answered> answered = new ConcurrentLinkedQueue<>();
    private final AtomicInteger count = new AtomicInteger();
    private final ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
    private volatile boolean ending;
    private volatile boolean slow;

    private Crowd() {}

    /**
     * @param name begins the titles of all that they write
     */
    static Crowd gather(Route route, List<Talks> talks, String name) {
        Crowd crowd = new Crowd();
        for (int client = 0; client < CLIENTS; client++) {
            crowd.threads.execute(new Client(crowd, route, talks, name, client));
        }
        return crowd;
    }

    boolean isEnding() {
        return ending || !failures.isEmpty();
    }

    /** Writes with pauses while that is done, so that what starts gets some of the processor. */
    void slowly(Runnable act) {
        slow = true;
        try {
            act.run();
        } finally {
            slow = false;
        }
    }

    void breathe() {
        if (slow) {
            LockSupport.parkNanos(BREATH.toNanos());
        }
    }

    void answered(Answered answer) {
        answered.add(answer);
        count.incrementAndGet();
    }

    /** Waits until so many more answers have come for each client, in the middle. */
    void goOn(int each) {
        int enough = count.get() + each * CLIENTS;
        await().atMost(PATIENCE).until(() -> count.get() >= enough || !failures.isEmpty());
        assertThat(failures).as("failed").isEmpty();
    }

    /** Lets each have its last answer, and returns all answers. */
    List<Answered> end() throws InterruptedException {
        ending = true;
        threads.shutdown();
        assertThat(threads.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(failures).as("failed").isEmpty();
        return new ArrayList<>(answered);
    }

    /** An act that is on disk, and the version that it was told. */
    record Answered(Act act, long version) {}
}
