package org.parley.projections.ledger.evidence;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.projections.ledger.note.Checkpoint;
import org.parley.projections.ledger.note.Policy;
import org.parley.projections.ledger.note.SignedNote;
import org.parley.projections.ledger.tree.Frontier;
import org.parley.projections.ledger.tree.Sha256;

/**
 * How fast a file is verified. No test: it is run by name, and what it printed stands in the page
 * on evidence files.
 */
class VerifierSpeed {

    private static final int EVENTS = Integer.getInteger("parley.verifier.events", 1_000_000);
    private static final int STREAMS = EVENTS / 100;
    private static final int ROUNDS = 4;

    private final House house = new House();

    @TempDir Path folder;

    @Test
    void measured() throws IOException {
        Path file = folder.resolve("evidence");
        write(file);
        for (int round = 1; round <= ROUNDS; round++) {
            long began = System.nanoTime();
            Verdict verdict;
            try (InputStream in = Files.newInputStream(file)) {
                verdict = new Verifier(Policy.parse(house.keyFile), _ -> {}).verify(in);
            }
            double seconds = (System.nanoTime() - began) / 1e9;
            System.out.printf(
                    "round %d on %d cores: %.1f MB, %.2f s, %.0f events/s: %s%n",
                    round,
                    Runtime.getRuntime().availableProcessors(),
                    Files.size(file) / 1e6,
                    seconds,
                    EVENTS / seconds,
                    verdict);
        }
    }

    // Twice the same events: the checkpoint stands before them.
    private void write(Path file) throws IOException {
        Sha256 sha256 = new Sha256();
        Frontier tree = new Frontier();
        events().forEach(event -> tree.add(sha256.leaf(event.leaf().canonical())));
        String text = Checkpoint.of(house.log.key().name(), EVENTS, tree.root()).text();
        SignedNote note =
                new SignedNote(text, List.of(house.log.sign(text, House.NOW)))
                        .with(house.witness.sign(text, House.NOW));
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            EvidenceWriter writer = new EvidenceWriter(out, house.log);
            writer.header("everything", House.NOW);
            writer.checkpoint(note);
            int index = 0;
            for (Iterator<Stored> each = events().iterator(); each.hasNext(); index++) {
                Stored event = each.next();
                writer.event(index, event.leaf(), event.payload(), event.metadata());
            }
            writer.end(House.NOW);
        }
    }

    private static Stream<Stored> events() {
        return Stored.stream(EVENTS, STREAMS, new Random(EVENTS));
    }
}
