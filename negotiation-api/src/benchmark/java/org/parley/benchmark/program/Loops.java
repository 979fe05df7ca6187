package org.parley.benchmark.program;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/** The two ways to put a program under load. */
final class Loops {

    private static final long NANOS = 1_000_000_000L;

    private final Program program;
    private final List<Client> clients = new ArrayList<>();

    Loops(Program program) {
        this.program = program;
    }

    /** Each client asks again as soon as it is answered: finds the peak. */
    Map<String, Object> closed(Arguments arguments) throws Exception {
        return run(
                arguments,
                (client, tally, end) -> {
                    for (long now = System.nanoTime(); now < end; now = System.nanoTime()) {
                        tally.act(client, now);
                    }
                });
    }

    /**
     * Work comes at its own times, and waits when all clients are busy; its time counts from when
     * it ought to have been sent. Who falls behind by more than the whole time need not catch up.
     */
    Map<String, Object> open(Arguments arguments) throws Exception {
        long gap = (long) (NANOS / arguments.real("rate"));
        long begin = System.nanoTime() + NANOS / 100;
        AtomicLong next = new AtomicLong();
        return run(
                arguments,
                (client, tally, end) -> {
                    long tooLate = end + (end - begin);
                    for (long due = begin + gap * next.getAndIncrement();
                            due < end && System.nanoTime() < tooLate;
                            due = begin + gap * next.getAndIncrement()) {
                        sleepUntil(due);
                        tally.act(client, due);
                    }
                });
    }

    private Map<String, Object> run(Arguments arguments, Loop loop) throws Exception {
        int number = arguments.number("clients");
        List<Client> acting = first(number);
        Tally tally = new Tally();
        long begin = System.nanoTime();
        long end = begin + (long) (arguments.real("seconds") * NANOS);
        try (ExecutorService threads = Executors.newFixedThreadPool(number)) {
            acting.forEach(client -> threads.execute(() -> loop.run(client, tally, end)));
            threads.shutdown();
            if (!threads.awaitTermination(2, TimeUnit.MINUTES)) {
                threads.shutdownNow();
            }
        }
        return tally.after(System.nanoTime() - begin);
    }

    private List<Client> first(int number) throws Exception {
        while (clients.size() < number) {
            clients.add(program.client(clients.size()));
        }
        return clients.subList(0, number);
    }

    private static void sleepUntil(long due) {
        for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    @FunctionalInterface
    private interface Loop {
        void run(Client client, Tally tally, long end);
    }
}
