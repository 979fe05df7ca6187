package org.parley.benchmark.row;

import org.parley.benchmark.harness.Child;
import org.parley.benchmark.harness.Contestant;
import org.parley.benchmark.harness.Settings;
import tools.jackson.databind.JsonNode;

/** A program under the load of clients that ask again as soon as they are answered. */
final class Appender {

    private final String name;
    private final Child child;
    private final Settings settings;
    private long acknowledged;

    Appender(String name, Child child, Settings settings) {
        this.name = name;
        this.child = child;
        this.settings = settings;
    }

    String name() {
        return name;
    }

    Child child() {
        return child;
    }

    /** All that it acknowledged in warm-ups and turns. */
    long acknowledged() {
        return acknowledged;
    }

    void warmUp(int clients) {
        run(clients, settings.firstWarmUp());
    }

    /** Its turn is worth its speed. */
    Contestant with(int clients) {
        return Contestant.of(name, child, () -> turn(clients, "speed"));
    }

    /** Its turn is worth the median of its times, in microseconds. */
    Contestant timed(int clients) {
        return Contestant.of(name, child, () -> turn(clients, "p50"));
    }

    private double turn(int clients, String worth) {
        run(clients, settings.warmUp());
        return run(clients, settings.seconds()).get(worth).asDouble();
    }

    private JsonNode run(int clients, double seconds) {
        JsonNode answer =
                checked(name, child.ask("closed clients=%d seconds=%s", clients, seconds));
        acknowledged += answer.get("acknowledged").asLong();
        return answer;
    }

    /** Failures are told; a speed is of what was acknowledged. */
    static JsonNode checked(String name, JsonNode answer) {
        if (answer.get("failures").asLong() > 0) {
            System.out.println(name + " refused or failed some: " + answer);
        }
        if (answer.get("acknowledged").asLong() == 0) {
            throw new IllegalStateException(name + " acknowledged nothing: " + answer);
        }
        return answer;
    }
}
