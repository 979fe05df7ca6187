package org.parley.api.witness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.api.cli.Subcommands;
import org.parley.projections.ledger.note.AddCheckpoint;
import org.parley.projections.ledger.note.Checkpoint;
import org.parley.projections.ledger.note.NoteKey;
import org.parley.projections.ledger.note.NoteSigner;
import org.parley.projections.ledger.note.SignatureType;
import org.parley.projections.ledger.note.SignedNote;
import org.parley.projections.ledger.tree.GrowingTree;
import org.parley.projections.ledger.tree.Hash;
import org.parley.projections.ledger.tree.Proofs;
import org.parley.projections.ledger.tree.Sha256;

class WitnessServerTest {

    private static final String NAME = "witness.example/a";

    private final NoteSigner log =
            NoteSigner.ofSeed("log.example", SignatureType.NOTE, new byte[32]);
    private final GrowingTree tree = new GrowingTree();
    private final GrowingTree rewritten = new GrowingTree();
    private final StringWriter alarm = new StringWriter();
    private final HttpClient client = HttpClient.newHttpClient();

    @TempDir Path folder;

    private WitnessServer server;

    @BeforeEach
    void start() throws IOException {
        for (int i = 0; i < 20; i++) {
            tree.add(new Sha256().leaf(new byte[] {(byte) i}));
            rewritten.add(new Sha256().leaf(new byte[] {(byte) (i == 3 ? 99 : i)}));
        }
        server = open();
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
        client.close();
    }

    @Test
    void a_growing_log_is_cosigned_over_a_restart_of_the_witness() throws IOException {
        NoteKey key = server.key();
        assertThat(cosigner(ask(0, at(tree, 7), List.of()), at(tree, 7))).containsExactly(key);
        server.close();
        server = open();
        assertThat(server.key()).isEqualTo(key);
        HttpResponse<String> behind = ask(0, at(tree, 20), List.of());
        assertThat(behind.statusCode()).isEqualTo(409);
        assertThat(behind.headers().firstValue("Content-Type")).hasValue("text/x.tlog.size");
        assertThat(behind.body()).isEqualTo("7\n");
        assertThat(cosigner(ask(7, at(tree, 20), proof(tree, 7)), at(tree, 20)))
                .containsExactly(key);
    }

    @Test
    void a_history_that_was_rewritten_and_signed_again_is_refused_aloud_also_after_a_restart()
            throws IOException {
        ask(0, at(tree, 7), List.of());
        server.close();
        server = open();
        assertThat(ask(7, at(rewritten, 20), proof(rewritten, 7)).statusCode()).isEqualTo(422);
        assertThat(alarm.toString()).contains("ALARM", "log.example\n20\n");
        assertThat(ask(7, at(tree, 20), proof(tree, 7)).statusCode()).isEqualTo(200);
    }

    @Test
    void what_is_no_request_or_of_no_known_log_is_refused() throws IOException {
        assertThat(send("POST", "/add-checkpoint", "nonsense").statusCode()).isEqualTo(400);
        assertThat(send("POST", "/add-checkpoint", "x".repeat(1 << 17)).statusCode())
                .isEqualTo(400);
        assertThat(send("POST", "/else", "").statusCode()).isEqualTo(404);
        assertThat(send("GET", "/add-checkpoint", "").statusCode()).isEqualTo(405);
        NoteSigner other = NoteSigner.ofSeed("other", SignatureType.NOTE, new byte[32]);
        String text = Checkpoint.of("other", 1, new Proofs(tree).root(1)).text();
        SignedNote unknown = new SignedNote(text, List.of(other.sign(text, Instant.EPOCH)));
        assertThat(ask(0, unknown, List.of()).statusCode()).isEqualTo(404);
        SignedNote forged = new SignedNote(at(tree, 8).text(), at(tree, 7).signatures());
        assertThat(ask(0, forged, List.of()).statusCode()).isEqualTo(403);
        assertThat(ask(9, at(tree, 7), List.of()).statusCode()).isEqualTo(400);
    }

    @Test
    void two_witnesses_cannot_have_one_folder_and_the_subcommand_says_so() throws IOException {
        assertThatThrownBy(this::open).hasMessageContaining("Another witness is at work");
        Path keys = Files.writeString(folder.resolve("log"), log.key().text() + "\n");
        assertThat(witness(folder.resolve("w"), keys)).isEqualTo(1);
        assertThat(witness(folder.resolve("v"), folder.resolve("nothing"))).isEqualTo(1);
    }

    private static int witness(Path folder, Path keys) {
        return Subcommands.run(
                "witness", "--name", NAME, "--folder", folder.toString(), "--log", keys.toString());
    }

    private WitnessServer open() throws IOException {
        return WitnessServer.start(
                NAME,
                folder.resolve("w"),
                List.of(log.key()),
                new InetSocketAddress("127.0.0.1", 0),
                new PrintWriter(alarm));
    }

    private List<NoteKey> cosigner(HttpResponse<String> answer, SignedNote note) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return note.with(AddCheckpoint.answer(answer.body()).getFirst())
                .signedBy(List.of(server.key()));
    }

    private HttpResponse<String> ask(long old, SignedNote note, List<Hash> proof) {
        return send("POST", "/add-checkpoint", new AddCheckpoint(old, proof, note).body());
    }

    private HttpResponse<String> send(String verb, String path, String body) {
        URI url = URI.create("http://127.0.0.1:" + server.port() + path);
        try {
            return client.send(
                    HttpRequest.newBuilder(url)
                            .method(verb, HttpRequest.BodyPublishers.ofString(body))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private SignedNote at(GrowingTree some, long size) {
        String text = Checkpoint.of("log.example", size, new Proofs(some).root(size)).text();
        return new SignedNote(text, List.of(log.sign(text, Instant.EPOCH)));
    }

    private static List<Hash> proof(GrowingTree some, long from) {
        return new Proofs(some).consistency(from, some.size());
    }
}
