package org.parley.api.database;

import java.time.Duration;
import java.util.Collection;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.parley.api.command.House;
import org.parley.api.command.Reply;

/** Clients that open rounds, and on a 503 ask again with the same key, as they are told to. */
final class Insisting {

    /** The titles of rounds whose opening was acknowledged. */
    final Collection<String> acknowledged = new ConcurrentLinkedQueue<>();

    /** Answers that should not be. */
    final Collection<String> other = new ConcurrentLinkedQueue<>();

    final AtomicInteger unavailable = new AtomicInteger();

    private final House house;
    private final ExecutorService clients;
    private volatile boolean ending;

    private Insisting(House house, int clients) {
        this.house = house;
        this.clients = Executors.newFixedThreadPool(clients);
    }

    static Insisting start(House house, int clients) {
        Insisting load = new Insisting(house, clients);
        for (int client = 0; client < clients; client++) {
            String name = "round-" + client;
            String path = "/api/v1/negotiations/" + negotiation(house, name) + "/rounds";
            load.clients.execute(() -> load.run(path, name));
        }
        return load;
    }

    /** Lets each have its last answer. */
    void end(Duration patience) throws InterruptedException {
        ending = true;
        clients.shutdown();
        if (!clients.awaitTermination(patience.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("clients do not end");
        }
    }

    private void run(String path, String client) {
        for (int i = 0; !ending && other.isEmpty(); i++) {
            String title = client + "-" + i;
            while (!isAnswered(path, title) && other.isEmpty()) {
                unavailable.incrementAndGet();
            }
        }
    }

    private boolean isAnswered(String path, String title) {
        String body =
                "{\"title\":\"%s\",\"place\":\"Havana\",\"track\":\"1\",\"opensOn\":\"2016-06-23\"}"
                        .formatted(title);
        Reply reply = house.post("secretariat", path, body, "Idempotency-Key", title);
        if (reply.status() == 201) {
            acknowledged.add(title);
            return true;
        }
        if (reply.status() != 503 || reply.header("Retry-After") == null) {
            other.add(reply.toString());
        }
        return false;
    }

    private static String negotiation(House house, String title) {
        return house.post(
                        "secretariat",
                        "/api/v1/negotiations",
                        """
                        {"title":"%s","agreementRule":"EVERYTHING_AGREED","parties":[
                        {"name":"Party A","shortName":"A","role":"PRINCIPAL"},
                        {"name":"Party B","shortName":"B","role":"PRINCIPAL"}]}
                        """
                                .formatted(title))
                .id();
    }
}
