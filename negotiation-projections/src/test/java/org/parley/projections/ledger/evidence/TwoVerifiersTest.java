package org.parley.projections.ledger.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.projections.ledger.note.Policy;
import org.parley.projections.ledger.note.SignedNote;

/** The verifier in Java and the one in Python, which share nothing but docs/evidence.md. */
class TwoVerifiersTest {

    private static final Path SCRIPT = Path.of("src/test/python/verify_evidence.py");
    private static final int BAD_FILES = 120;

    private final House house = new House();

    @TempDir Path folder;

    @Test
    void they_agree_on_good_files_and_on_the_line_of_every_bad_one()
            throws IOException, InterruptedException {
        assumeTrue(
                hasPython(),
                "NO python3 ON THIS MACHINE: the independent verifier of evidence was NOT run");
        List<Stored> events = Stored.some(40, 4, new Random(8));
        SignedNote checkpoint = house.cosigned(house.tree(events));
        List<byte[]> files = new ArrayList<>();
        files.add(house.export(events, checkpoint, _ -> true, _ -> true));
        files.add(
                house.export(
                        events,
                        checkpoint,
                        l -> !l.stream().contains("1"),
                        l -> !l.stream().contains("2")));
        Random random = new Random(9);
        for (int i = 0; i < BAD_FILES; i++) {
            Harm harm = Harm.values()[i % Harm.values().length];
            files.add(harm.to(files.get(i % 2), random));
        }
        files.add(
                house.export(
                        Tampering.PAYLOAD_CHANGED.of(events, random),
                        checkpoint,
                        _ -> true,
                        _ -> true));

        List<String> theirs = python(files, house.keyFile);
        for (int i = 0; i < files.size(); i++) {
            assertThat(theirs.get(i))
                    .as("file %d", i)
                    .startsWith(expected(house.verify(files.get(i))));
        }
        assertThat(theirs.subList(0, 2)).allMatch(verdict -> verdict.startsWith("OK"));
    }

    @Test
    void they_agree_on_extracts_too() throws IOException, InterruptedException {
        assumeTrue(
                hasPython(),
                "NO python3 ON THIS MACHINE: the independent verifier of evidence was NOT run");
        List<Stored> events = Stored.some(20, 3, new Random(8));
        byte[] good = house.extract(events);
        byte[] gap =
                house.export(events, house.cosigned(house.tree(events)), _ -> false, _ -> true);
        List<String> mixed = new ArrayList<>(lines(good).subList(0, 2));
        mixed.addAll(lines(gap).subList(3, lines(gap).size()));
        List<byte[]> files = new ArrayList<>(List.of(good));
        files.add((String.join("\n", mixed) + "\n").getBytes(StandardCharsets.UTF_8));
        Random random = new Random(9);
        for (int i = 0; i < 40; i++) {
            files.add(Harm.values()[i % Harm.values().length].to(good, random));
        }
        String alone = house.log.key().text();
        List<String> theirs = python(files, alone);
        for (int i = 0; i < files.size(); i++) {
            assertThat(theirs.get(i))
                    .as("file %d", i)
                    .startsWith(expected(house.verify(files.get(i), Policy.parse(alone))));
        }
        assertThat(theirs.getFirst()).startsWith("OK");
        assertThat(theirs.get(1)).startsWith("line 3, kind");
    }

    private static List<String> lines(byte[] file) {
        return new String(file, StandardCharsets.UTF_8).lines().toList();
    }

    private static String expected(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Holds holds ->
                    "OK: %d leaves, %d events, %d streams, tree of %d"
                            .formatted(
                                    holds.leaves(), holds.events(), holds.streams(), holds.size());
            case Verdict.Broken broken -> "line " + broken.line() + ", ";
        };
    }

    private List<String> python(List<byte[]> files, String keyFile)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("python3", "-B", SCRIPT.toString()));
        command.add(Files.writeString(folder.resolve("keys"), keyFile).toString());
        for (int i = 0; i < files.size(); i++) {
            command.add(Files.write(folder.resolve("evidence-" + i), files.get(i)).toString());
        }
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isEqualTo(1);
        return output.lines().toList();
    }

    private static boolean hasPython() throws InterruptedException {
        try {
            return new ProcessBuilder(
                                    "python3",
                                    "-c",
                                    "import sys; sys.exit(sys.version_info < (3, 8))")
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException _) {
            return false;
        }
    }
}
