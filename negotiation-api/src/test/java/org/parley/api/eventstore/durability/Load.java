package org.parley.api.eventstore.durability;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/** Clients that open rounds, each one after the other, until the node is gone. */
final class Load {

    /** The titles of rounds whose opening was acknowledged. */
    final Collection<String> acknowledged = new ConcurrentLinkedQueue<>();

    /** Titles that were sent and not answered, with their negotiation. */
    final Map<String, String> unanswered = new ConcurrentHashMap<>();

    /** Answers that were no acknowledgement: there should be none. */
    final Collection<String> refused = new ConcurrentLinkedQueue<>();

    private final ExecutorService clients;

    private Load(int clients) {
        this.clients = Executors.newFixedThreadPool(clients);
    }

    static Load of(int clients, Visitor visitor, List<String> negotiations, String name) {
        Load load = new Load(clients);
        IntStream.range(0, clients)
                .forEach(i ->
                        load.clients.execute(() ->
                                load.run(
                                        visitor,
                                        negotiations.get(i % negotiations.size()),
                                        name + "-" + i)));
        return load;
    }

    /** Waits for the clients, who stop at their first error. */
    void awaitEnd() throws InterruptedException {
        clients.shutdown();
        if (!clients.awaitTermination(1, TimeUnit.MINUTES)) {
            throw new AssertionError("clients do not end");
        }
    }

    /** Sends again what got no answer, with the same key. */
    void repeat(Visitor visitor) throws IOException {
        for (var sent : unanswered.entrySet()) {
            visitor.openRound(sent.getValue(), sent.getKey());
            acknowledged.add(sent.getKey());
        }
    }

    private void run(Visitor visitor, String negotiation, String client) {
        for (int i = 0; ; i++) {
            String title = client + "-" + i;
            unanswered.put(title, negotiation);
            try {
                visitor.openRound(negotiation, title);
            } catch (IOException _) {
                return;
            } catch (AssertionError answered) {
                refused.add(String.valueOf(answered.getMessage()));
                return;
            }
            acknowledged.add(title);
            unanswered.remove(title);
        }
    }
}
