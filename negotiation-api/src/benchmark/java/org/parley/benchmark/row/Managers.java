package org.parley.benchmark.row;

import static org.parley.benchmark.harness.Reached.atLeast;
import static org.parley.benchmark.harness.Reached.figure;

import java.time.LocalDate;
import java.time.ZoneOffset;
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

/**
 * Row e: what managers ask over HTTP, of 1,000 and of 10,000 negotiations of ten milestones each on
 * an H2 file, and totals beside a sum over 200,000 milestones.
 */
final class Managers implements Row {

    private static final int SMALL = 1_000;
    private static final int LARGE = 10_000;
    private static final double MOST_MICROS = 50_000;
    private static final int TIMES = 20;
    private static final String KEPT = "kept totals";
    private static final String LIVE = "live sum";

    @Override
    public String name() {
        return "e";
    }

    @Override
    public List<Reached> measure(Bench bench) {
        List<Reached> lines = new ArrayList<>(questions(bench));
        lines.addAll(totals(bench));
        return lines;
    }

    private static List<Reached> questions(Bench bench) {
        try (Children children = bench.children()) {
            List<Contestant> turns =
                    List.of(asked(bench, children, SMALL), asked(bench, children, LARGE));
            turns.forEach(turn -> turn.warmUp(bench.settings().firstWarmUp()));
            Played played = bench.play("e, microseconds", turns);
            return paths().keySet().stream().map(what -> line(what, played)).toList();
        }
    }

    private static Reached line(String what, Played played) {
        Spread late = played.of(what + LARGE + "p95");
        return new Reached(
                "e",
                what + ", p95 of 10,000 negotiations, microseconds",
                "≤ 50,000",
                late.toString(),
                late.median() <= MOST_MICROS,
                "p50 %s; of 1,000 %s; grown %s ×"
                        .formatted(
                                played.of(what + LARGE + "p50"),
                                played.of(what + SMALL + "p50"),
                                played.ratio(what + LARGE + "p50", what + SMALL + "p50")));
    }

    private static Contestant asked(Bench bench, Children children, int negotiations) {
        Child ours = filled(bench, children, negotiations, 10);
        Child driver =
                children.start(
                        "managers-" + negotiations,
                        "http.Managing",
                        "port=" + ours.ask("port").get("port").asInt());
        return new Contestant(
                List.of(ours, driver),
                () -> {
                    Map<String, Double> values = new HashMap<>();
                    paths().forEach((what, path) -> {
                        var times = driver.ask("%s times=%d", path, TIMES);
                        for (String share : List.of("p50", "p95")) {
                            values.put(what + negotiations + share, times.get(share).asDouble());
                        }
                    });
                    return values;
                });
    }

    private static Child filled(Bench bench, Children children, int negotiations, int each) {
        String name = "managed-" + negotiations + "-" + each;
        Child ours = children.ours(name, bench.on("h2", name, "off"));
        ours.ask("portfolio negotiations=%d each=%d", negotiations, each);
        return ours;
    }

    private static Map<String, String> paths() {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        String milestones = "/api/v1/milestones";
        Map<String, String> paths = new LinkedHashMap<>();
        paths.put("all by due date", milestones);
        paths.put("all by title", milestones + "?sort=title");
        paths.put("all by level", milestones + "?sort=-level");
        for (int days : new int[] {30, 90}) {
            paths.put(
                    "next " + days + " days",
                    milestones + "?open=true&dueFrom=" + today + "&dueTo=" + today.plusDays(days));
        }
        paths.put("overdue", milestones + "?schedule=OVERDUE");
        paths.put("claimed, unverified", milestones + "?unverified=true");
        paths.put("disputed", milestones + "?standing=DISPUTED");
        paths.put("limit exceeded", milestones + "?exceeded=true");
        paths.put("of one party", milestones + "?party=north+77");
        paths.put("who waits on whom", milestones + "/waiting");
        paths.put("reciprocity", milestones + "/reciprocity");
        paths.put("measures", "/api/v1/measures");
        for (String grouping : List.of("negotiation", "party", "category", "phase")) {
            String progress = milestones + "/progress?groupBy=" + grouping;
            paths.put("progress by " + grouping, progress);
            paths.put("overdue by " + grouping, progress + "&schedule=OVERDUE");
            paths.put("unverified by " + grouping, progress + "&unverified=true");
        }
        return paths;
    }

    private static List<Reached> totals(Bench bench) {
        try (Children children = bench.children()) {
            Child ours = filled(bench, children, LARGE, 20);
            boolean equal = ours.ask("compare").get("equal").asBoolean();
            List<Contestant> turns = List.of(timed(LIVE, ours, 3), timed(KEPT, ours, 100));
            turns.forEach(turn -> turn.warmUp(bench.settings().firstWarmUp() / 3));
            Played played = bench.play("e, totals, microseconds", turns);
            return List.of(
                    atLeast(
                                    "e",
                                    "totals of 200,000 milestones: live sum",
                                    40,
                                    played.ratio(LIVE, KEPT))
                            .because(equal ? "and equal to it" : "and NOT equal to it"),
                    figure("e", KEPT, played.of(KEPT), "microseconds"),
                    figure("e", LIVE, played.of(LIVE), "microseconds"),
                    figure(
                            "e",
                            KEPT + " against themselves",
                            played.control(KEPT),
                            played.disturbed()));
        }
    }

    private static Contestant timed(String name, Child ours, int times) {
        return Contestant.of(
                name,
                ours,
                () ->
                        ours.ask("totals of=%s times=%d", name.split(" ")[0], times)
                                .get("p50")
                                .asDouble());
    }
}
