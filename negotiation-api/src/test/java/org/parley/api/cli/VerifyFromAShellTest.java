package org.parley.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.projections.ledger.Leaf;
import org.parley.projections.ledger.evidence.EvidenceWriter;
import org.parley.projections.ledger.note.Checkpoint;
import org.parley.projections.ledger.note.NoteSigner;
import org.parley.projections.ledger.note.SignatureType;
import org.parley.projections.ledger.note.SignedNote;
import org.parley.projections.ledger.tree.Frontier;
import org.parley.projections.ledger.tree.Sha256;

class VerifyFromAShellTest {

    private static final byte[] CONTENT = "{}".getBytes(StandardCharsets.UTF_8);

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir Path folder;

    @BeforeEach
    void a_file_and_its_key_are_there() throws IOException, NoSuchAlgorithmException {
        NoteSigner log =
                new NoteSigner(
                        "parley.example/ledger",
                        SignatureType.NOTE,
                        KeyPairGenerator.getInstance("Ed25519").generateKeyPair());
        Files.writeString(folder.resolve("keys"), log.key().text() + "\n");
        Sha256 sha256 = new Sha256();
        Leaf leaf =
                new Leaf(
                        "agenda.AgendaItemProposed",
                        "1",
                        "s",
                        0,
                        "2016-09-26T22:00:00Z",
                        "goc.head",
                        sha256.of(CONTENT),
                        sha256.of(CONTENT),
                        null);
        Frontier tree = new Frontier();
        tree.add(sha256.leaf(leaf.canonical()));
        String text = Checkpoint.of(log.key().name(), 1, tree.root()).text();
        try (OutputStream file = Files.newOutputStream(folder.resolve("evidence"))) {
            EvidenceWriter writer = new EvidenceWriter(file, log);
            writer.header("negotiations/s", Instant.EPOCH);
            writer.checkpoint(new SignedNote(text, List.of(log.sign(text, Instant.EPOCH))));
            writer.event(0, leaf, CONTENT, CONTENT);
            writer.end(Instant.EPOCH);
        }
    }

    @Test
    void a_file_that_holds_is_said_to_hold() {
        assertThat(parley("verify", "--key", path("keys"), path("evidence"))).isZero();
        assertThat(out.toString())
                .startsWith("HOLDS: negotiations/s")
                .contains("1 leaves, 1 of them with their event, of 1 streams")
                .contains("signed by parley.example/ledger");
    }

    @Test
    void a_file_that_does_not_is_refused_with_its_first_broken_line_and_field() throws IOException {
        Path file = folder.resolve("evidence");
        Files.writeString(file, Files.readString(file).replace("goc.head", "farc.head"));

        assertThat(parley("verify", "--key", path("keys"), path("evidence"))).isEqualTo(1);
        assertThat(err.toString())
                .contains("DOES NOT HOLD: line 3, hash: is not the hash of this leaf");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void files_that_are_missing_or_no_keys_are_refused() {
        assertThat(parley("verify", "--key", path("keys"), path("nothing"))).isEqualTo(1);
        assertThat(parley("verify", "--key", path("evidence"), path("evidence"))).isEqualTo(1);
        assertThat(err.toString())
                .contains("There is no file", "that can be read", "The key file", "policy");
        assertThat(parley("verify", path("evidence"))).isEqualTo(2);
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private int parley(String... arguments) {
        return Subcommands.run(
                new PrintWriter(out, true), new PrintWriter(err, true), Map.of(), arguments);
    }
}
