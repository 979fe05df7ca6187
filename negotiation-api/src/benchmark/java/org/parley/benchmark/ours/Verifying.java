package org.parley.benchmark.ours;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.parley.benchmark.program.Arguments;
import org.parley.benchmark.program.Program;
import org.parley.projections.ledger.evidence.Verdict;
import org.parley.projections.ledger.evidence.Verifier;
import org.parley.projections.ledger.note.Policy;

/** Verifies an evidence file as the subcommand does, without a server and without a database. */
final class Verifying implements Program {

    private final Path file;
    private final Policy policy;

    Verifying(Arguments arguments) {
        this.file = Path.of(arguments.text("file"));
        this.policy = Policy.parse(arguments.text("key"));
    }

    @Override
    public Map<String, Object> tell(String verb, Arguments arguments) throws IOException {
        long begin = System.nanoTime();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return switch (new Verifier(policy, _ -> {}).verify(in)) {
                case Verdict.Holds holds -> {
                    double seconds = (System.nanoTime() - begin) / 1e9;
                    yield Map.of("events", holds.events(), "speed", holds.leaves() / seconds);
                }
                case Verdict.Broken broken -> throw new IllegalStateException(broken.toString());
            };
        }
    }
}
