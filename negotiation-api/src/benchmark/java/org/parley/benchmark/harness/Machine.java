package org.parley.benchmark.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What the figures were taken on, and how. */
public final class Machine {

    private Machine() {}

    public static List<String> facts(Settings settings, String durability) {
        return List.of(
                "Machine: %s, %d processors, Linux %s, Java %s"
                        .formatted(
                                model(),
                                Runtime.getRuntime().availableProcessors(),
                                System.getProperty("os.version"),
                                Runtime.version()),
                durability,
                "H2: every acknowledgement waits for a `CHECKPOINT SYNC` that began after its commit",
                "Command: `mvn -Pbenchmark test -Dbench.rounds=%d -Dbench.seconds=%s`"
                        .formatted(settings.rounds(), settings.seconds()));
    }

    private static String model() {
        try {
            return Files.readAllLines(Path.of("/proc/cpuinfo")).stream()
                    .filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("unknown");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
