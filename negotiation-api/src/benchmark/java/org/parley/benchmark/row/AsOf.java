package org.parley.benchmark.row;

import static org.parley.benchmark.harness.Reached.atMost;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.benchmark.harness.Child;
import org.parley.benchmark.harness.Children;
import org.parley.benchmark.harness.Contestant;
import org.parley.benchmark.harness.Played;
import org.parley.benchmark.harness.Reached;
import org.parley.benchmark.harness.Spread;
import tools.jackson.databind.JsonNode;

/**
 * Row d: a negotiation of 10,000 events as of random moments, asked for over HTTP on an H2 file,
 * beside one of 20 events and a load of the rows of the long one.
 */
final class AsOf implements Row {

    private static final int LONG = Load.EVENTS;
    private static final int SHORT = 20;
    private static final double MOST_MICROS = 150_000;
    private static final int TIMES = 40;
    private static final String RAW = "raw";

    @Override
    public String name() {
        return "d";
    }

    @Override
    public List<Reached> measure(Bench bench) {
        try (Children children = bench.children()) {
            Child ours = children.ours("as-of", bench.on("h2", "as-of", "on"));
            Child driver =
                    children.start(
                            "auditor",
                            "http.Managing",
                            "port=" + ours.ask("port").get("port").asInt());
            JsonNode stream = ours.ask("long events=%d", LONG);
            List<Contestant> turns =
                    List.of(
                            asked(ours, driver, stream, LONG),
                            asked(ours, driver, ours.ask("long events=%d", SHORT), SHORT),
                            raw(ours, stream.get("stream").asString()));
            turns.forEach(turn -> turn.warmUp(bench.settings().firstWarmUp()));
            Played played = bench.play("d, microseconds", turns);
            List<Reached> lines = new ArrayList<>();
            views("").keySet().forEach(what -> lines.add(line(what, played)));
            lines.add(
                    atMost(
                            "d",
                            "as of a moment: raw",
                            2,
                            played.ratio("as of a moment" + LONG + "p50", RAW)));
            lines.add(
                    Reached.figure(
                            "d",
                            "raw load of 10,000 events",
                            played.of(RAW),
                            "microseconds, " + played.disturbed()));
            return lines;
        }
    }

    private static Reached line(String what, Played played) {
        Spread late = played.of(what + LONG + "p95");
        return new Reached(
                "d",
                what + ", p95 of 10,000 events, microseconds",
                "≤ 150,000",
                late.toString(),
                late.median() <= MOST_MICROS,
                "p50 %s; of 20 events %s"
                        .formatted(
                                played.of(what + LONG + "p50"), played.of(what + SHORT + "p50")));
    }

    private static Map<String, String> views(String stream) {
        String dossier = "/api/v1/negotiations/" + stream;
        Map<String, String> views = new LinkedHashMap<>();
        views.put("as of a moment", dossier + "?asOf=WHEN");
        views.put("as of a day of the world", dossier + "?occurredBy=2100-01-01");
        views.put("at a version", dossier + "?version=ANY");
        views.put("now", dossier);
        views.put("history as of a moment", dossier + "/history?asOf=WHEN");
        views.put("its page at a version", dossier.substring("/api/v1".length()) + "?version=ANY");
        return views;
    }

    private static Contestant asked(Child ours, Child driver, JsonNode stream, int events) {
        return new Contestant(
                List.of(ours, driver),
                () -> {
                    Map<String, Double> values = new HashMap<>();
                    views(stream.get("stream").asString())
                            .forEach((what, path) -> {
                                JsonNode times =
                                        driver.ask(
                                                "%s times=%d any=%d since=%d",
                                                path, TIMES, events, stream.get("since").asLong());
                                for (String share : List.of("p50", "p95")) {
                                    values.put(what + events + share, times.get(share).asDouble());
                                }
                            });
                    return values;
                });
    }

    private static Contestant raw(Child ours, String stream) {
        return Contestant.of(
                RAW, ours, () -> ours.ask("raw stream=%s times=10", stream).get("p50").asDouble());
    }
}
