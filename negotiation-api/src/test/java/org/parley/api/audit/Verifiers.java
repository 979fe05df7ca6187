package org.parley.api.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.parley.api.cli.Subcommands;
import org.parley.projections.ledger.evidence.Verdict;
import org.parley.projections.ledger.evidence.Verifier;
import org.parley.projections.ledger.note.Policy;

/** Everything that an evidence file is verified with. */
record Verifiers(Path folder) {

    private static final Path SCRIPT =
            Path.of("..", "negotiation-projections", "src/test/python/verify_evidence.py");

    /** The exit code of the subcommand, which is given two files and nothing else. */
    int subcommand(String keyFile, byte[] evidence) throws IOException {
        return Subcommands.run(
                "verify",
                "--key",
                Files.writeString(folder.resolve("keys"), keyFile).toString(),
                Files.write(folder.resolve("evidence"), evidence).toString());
    }

    /** The same code, without a program around it. */
    static Verdict verdict(String keyFile, byte[] evidence) {
        try {
            return new Verifier(Policy.parse(keyFile), _ -> {})
                    .verify(new ByteArrayInputStream(evidence));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** What the independent one says. */
    String python(String keyFile, byte[] evidence) throws IOException, InterruptedException {
        assertThat(SCRIPT).exists();
        Process process =
                new ProcessBuilder(
                                "python3",
                                "-B",
                                SCRIPT.toString(),
                                Files.writeString(folder.resolve("keys"), keyFile).toString(),
                                Files.write(folder.resolve("evidence"), evidence).toString())
                        .redirectErrorStream(true)
                        .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said.strip();
    }

    static boolean hasPython() {
        try {
            return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
        } catch (IOException _) {
            return false;
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }
}
