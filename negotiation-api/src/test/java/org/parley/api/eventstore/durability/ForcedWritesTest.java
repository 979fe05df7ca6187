package org.parley.api.eventstore.durability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Counts, at the system's door, how often an acknowledgement stands for a forced write. */
@Tag("campaign")
@Tag("h2")
class ForcedWritesTest {

    private static final int EACH = 40;

    @TempDir Path folder;

    @Test
    void every_acknowledgement_has_its_forced_write_and_many_share_one() throws Exception {
        assumeTrue(hasStrace(), "strace is not on this machine: forced writes are not counted");
        Path calls = folder.resolve("calls");
        String[] strace = {
            "strace", "-f", "-qq", "-e", "trace=fsync,fdatasync,msync", "-o", calls.toString()
        };
        Path data = folder.resolve("data");
        Files.createDirectories(data);
        try (Node node = Node.start(data, strace)) {
            node.visitor().makeSecretariat(Node.OPERATOR);
            List<String> talks = List.of(node.visitor().openNegotiation("talks"));
            double alone = perAcknowledgement(calls, node, talks, 1);
            double together = perAcknowledgement(calls, node, fourTalks(node), 16);
            System.out.printf(
                    "forced writes per acknowledgement: %.2f at 1 client, %.2f at 16%n",
                    alone, together);
            assertThat(alone).isGreaterThanOrEqualTo(1);
            assertThat(together).isGreaterThan(0).isLessThan(alone);
        }
    }

    private static double perAcknowledgement(Path calls, Node node, List<String> talks, int clients)
            throws Exception {
        long before = forced(calls);
        List<Thread> threads =
                IntStream.range(0, clients)
                        .mapToObj(
                                i -> Thread.ofPlatform().start(() -> open(node, talks, clients, i)))
                        .toList();
        for (Thread thread : threads) {
            thread.join();
        }
        return (double) (forced(calls) - before) / (clients * EACH);
    }

    private static void open(Node node, List<String> talks, int clients, int client) {
        for (int i = 0; i < EACH; i++) {
            try {
                node.visitor()
                        .openRound(
                                talks.get(client % talks.size()),
                                "round-%d-%d-%d".formatted(clients, client, i));
            } catch (IOException failed) {
                throw new AssertionError(failed);
            }
        }
    }

    private static List<String> fourTalks(Node node) throws IOException {
        List<String> talks = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            talks.add(node.visitor().openNegotiation("talks-" + i));
        }
        return talks;
    }

    /** Calls that ended well: an interrupted one is written in two lines. */
    private static long forced(Path calls) throws IOException {
        try (Stream<String> lines = Files.lines(calls)) {
            return lines.filter(line -> line.endsWith("= 0")).count();
        }
    }

    private static boolean hasStrace() {
        try {
            return new ProcessBuilder("strace", "-V")
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException | InterruptedException _) {
            return false;
        }
    }
}
