package org.parley.api.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.parley.projections.ledger.evidence.Verdict;
import org.parley.projections.ledger.evidence.Verifier;
import org.parley.projections.ledger.note.Policy;
import org.parley.projections.ledger.text.Malformed;

/** One evidence file and the keys that somebody believes; needs nothing else. */
final class VerifyCall {

    private static final long MEGABYTE = 1_000_000;
    // Given, as finding it out would load native code.
    private static final int WIDTH = 78;

    private final PrintWriter out;
    private final PrintWriter err;

    VerifyCall(PrintWriter out, PrintWriter err) {
        this.out = out;
        this.err = err;
    }

    /** Verifies the file, tells, and returns the exit code. */
    int verify(Path keyFile, Path file) throws IOException {
        Policy policy = policy(readable(keyFile));
        long began = System.nanoTime();
        Verdict verdict = verdict(policy, readable(file));
        double seconds = (System.nanoTime() - began) / 1e9;
        return switch (verdict) {
            case Verdict.Holds holds -> {
                tell(holds, seconds);
                yield 0;
            }
            case Verdict.Broken broken -> {
                err.println("DOES NOT HOLD: " + broken);
                yield 1;
            }
        };
    }

    private Verdict verdict(Policy policy, Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file));
                ProgressBar bar = bar(Files.size(file))) {
            return new Verifier(policy, bar::stepTo).verify(in);
        }
    }

    private void tell(Verdict.Holds holds, double seconds) {
        out.printf(
                "HOLDS: %s%n%d leaves, %d of them with their event, of %d streams; tree of %d leaves,"
                        + " signed by %s; %.0f leaves/s%n",
                holds.subject(),
                holds.leaves(),
                holds.events(),
                holds.streams(),
                holds.size(),
                String.join(", ", holds.signers()),
                holds.leaves() / seconds);
        if (holds.extract()) {
            out.println("It is an extract: the log answers for it alone, no witness has seen it.");
        }
    }

    private static Policy policy(Path keyFile) throws IOException {
        try {
            return Policy.parse(Files.readString(keyFile));
        } catch (Malformed malformed) {
            throw new Refusal("The key file " + keyFile + " " + malformed.getMessage() + ".");
        }
    }

    private static Path readable(Path file) {
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new Refusal("There is no file " + file + " that can be read.");
        }
        return file;
    }

    private static ProgressBar bar(long bytes) {
        return new ProgressBarBuilder()
                .setTaskName("verify")
                .setInitialMax(bytes)
                .setUnit(" MB", MEGABYTE)
                .setStyle(ProgressBarStyle.ASCII)
                .setConsumer(new ConsoleProgressBarConsumer(System.err, WIDTH))
                .showSpeed()
                .build();
    }
}
