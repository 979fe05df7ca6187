package org.parley.benchmark.row;

import java.util.List;
import java.util.Map;
import org.parley.benchmark.harness.Child;
import org.parley.benchmark.harness.Children;
import org.parley.benchmark.harness.Contestant;
import org.parley.benchmark.harness.Settings;
import tools.jackson.databind.JsonNode;

/** An application and the driver that asks it over HTTP. */
record Web(String name, Child server, Child driver, boolean prepares, Settings settings) {

    private static final int TABLES = 150;

    static Web plain(Bench bench, Children children) {
        String url = bench.cluster().newDatabase("plain-web");
        Child server = children.start("plain-web", "peer.PlainWeb", "url=" + url);
        Child driver = children.start("plain-posts", "http.PlainPosts", "port=" + port(server));
        return new Web("plain", server, driver, false, bench.settings());
    }

    static Web ours(Bench bench, Children children, String name, String views) {
        String plain = name.replace(' ', '-') + "-web";
        String[] on = bench.on(bench.cluster().newDatabase(plain), plain, views);
        Child server = children.ours(plain, on);
        Child driver =
                children.start(plain + "-posts", "http.OurPosts", "port=" + port(server), on[2]);
        return new Web(name, server, driver, true, bench.settings());
    }

    void warmUp(int clients) {
        run("closed", clients, settings.firstWarmUp(), 1);
    }

    Contestant peak(int clients) {
        return Contestant.of(
                name,
                List.of(server, driver),
                () -> {
                    run("closed", clients, settings.warmUp(), 1);
                    return run("closed", clients, settings.seconds(), 1).get("speed").asDouble();
                });
    }

    /** Work that comes at a rate, and is worth its times in microseconds. */
    Contestant late(String what, int clients, double rate) {
        return new Contestant(
                List.of(server, driver),
                () -> {
                    run("open", clients, settings.warmUp(), rate);
                    JsonNode times = run("open", clients, settings.seconds(), rate);
                    return Map.of(
                            what + ", p50", times.get("p50").asDouble(),
                            what + ", p99", times.get("p99").asDouble());
                });
    }

    private JsonNode run(String loop, int clients, double seconds, double rate) {
        if (prepares) {
            driver.ask("prepare negotiations=%d", TABLES);
        }
        JsonNode answer =
                driver.ask("%s clients=%d seconds=%s rate=%s", loop, clients, seconds, rate);
        return Appender.checked(name, answer);
    }

    private static int port(Child server) {
        return server.ask("port").get("port").asInt();
    }
}
