package org.parley.benchmark.row;

import static org.parley.benchmark.harness.Reached.atLeast;
import static org.parley.benchmark.harness.Reached.figure;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.parley.benchmark.harness.Child;
import org.parley.benchmark.harness.Children;
import org.parley.benchmark.harness.Contestant;
import org.parley.benchmark.harness.Played;
import org.parley.benchmark.harness.Reached;
import org.parley.benchmark.harness.Spread;
import tools.jackson.databind.JsonNode;

/**
 * Row h: the evidence of everything is exported and verified offline, and single leaves are proved
 * over HTTP.
 */
final class Audit implements Row {

    private static final double LEAST_A_SECOND = 30_000;
    private static final double A_MILLION_IN_EIGHT_SECONDS = 125_000;
    private static final double MOST_MICROS = 2_000;
    private static final String COPY = "binary COPY";
    private static final String EXPORT = "export";
    private static final String HASHED = "lines hashed";
    private static final String VERIFIED = "verification";
    private static final String PROOF = "a proof over HTTP";

    @Override
    public String name() {
        return "h";
    }

    @Override
    public List<Reached> measure(Bench bench) {
        try (Children children = bench.children()) {
            String url = bench.cluster().newDatabase("audit");
            Child ours = children.ours("audit", bench.on(url, "audit", "ledger"));
            Path file = bench.folder("evidence").resolve("evidence.ndjson");
            ours.ask(
                    "copy file=%s events=%d",
                    Rebuild.cases(bench, children), bench.settings().events());
            JsonNode exported = ours.ask("export file=%s", file);
            Child copy = children.start("raw-copies", "limit.RawCopies", "url=" + url);
            Child hashed = children.start("hashed-lines", "limit.HashedLines", "file=" + file);
            Child verifier =
                    children.start(
                            "verifier",
                            "ours.Verifying",
                            "file=" + file,
                            "key=" + exported.get("key").asString());
            Child prover =
                    children.start(
                            "prover",
                            "http.Proving",
                            "port=" + ours.ask("port").get("port").asInt());
            List<Contestant> turns =
                    List.of(
                            speed(COPY, copy, "copy file=" + file.resolveSibling("copied")),
                            speed(EXPORT, ours, "export file=" + file.resolveSibling("again")),
                            speed(HASHED, hashed, "hash"),
                            speed(VERIFIED, verifier, "verify"),
                            proofs(ours, prover));
            turns.forEach(turn -> turn.warmUp(bench.settings().firstWarmUp() / 3));
            return lines(exported.get("events").asLong(), bench.play("h", turns));
        }
    }

    private static Contestant speed(String name, Child child, String command) {
        return Contestant.of(name, child, () -> child.ask(command).get("speed").asDouble());
    }

    private static Contestant proofs(Child ours, Child prover) {
        return Contestant.of(
                PROOF,
                List.of(ours, prover),
                () -> prover.ask("prove times=200").get("p50").asDouble());
    }

    private static List<Reached> lines(long events, Played played) {
        List<Reached> lines = new ArrayList<>();
        Spread verified = played.of(VERIFIED);
        Spread proof = played.of(PROOF);
        String of = "of %,d".formatted(events);
        lines.add(
                new Reached(
                        "h",
                        "offline verification, events a second",
                        "≥ 30,000",
                        verified.toString(),
                        verified.median() >= LEAST_A_SECOND,
                        of));
        lines.add(
                new Reached(
                        "h",
                        "the same, a million in 8 seconds",
                        "≥ 125,000",
                        verified.toString(),
                        verified.median() >= A_MILLION_IN_EIGHT_SECONDS,
                        ""));
        lines.add(
                new Reached(
                        "h",
                        PROOF + ", microseconds",
                        "≤ 2,000",
                        proof.toString(),
                        proof.median() <= MOST_MICROS,
                        "the median of 200 leaves"));
        lines.add(atLeast("h", "export: binary COPY", 0.6, played.ratio(EXPORT, COPY)));
        lines.add(figure("h", EXPORT, played.of(EXPORT), "events a second"));
        lines.add(figure("h", COPY, played.of(COPY), "events a second"));
        lines.add(figure("h", "its " + HASHED, played.of(HASHED), "lines a second"));
        lines.add(
                figure(
                        "h",
                        VERIFIED + " against itself",
                        played.control(VERIFIED),
                        played.disturbed()));
        return lines;
    }
}
