package org.parley.api.eventstore.ledger;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.parley.api.eventstore.ledger.CheckpointTable.Signed;
import org.parley.projections.ledger.note.AddCheckpoint;
import org.parley.projections.ledger.note.NoteSignature;
import org.parley.projections.ledger.text.Decimal;
import org.parley.projections.ledger.text.Malformed;
import org.parley.projections.ledger.tree.Hash;
import org.parley.projections.ledger.tree.Proofs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks witnesses to cosign (C2SP tlog-witness), and keeps what they give. */
final class WitnessCalls {

    private static final Logger LOG = LoggerFactory.getLogger(WitnessCalls.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int GIVEN = 200;
    private static final int SEEN_ANOTHER = 409;
    private static final int INCONSISTENT = 422;

    private final CheckpointTable checkpoints;
    private final Proofs proofs;
    private final Clock clock;
    private final HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final Set<String> told = ConcurrentHashMap.newKeySet();

    WitnessCalls(CheckpointTable checkpoints, StoredTree tree, Clock clock) {
        this.checkpoints = checkpoints;
        this.proofs = new Proofs(tree);
        this.clock = clock;
    }

    /** Whether the witness has cosigned the checkpoint, now or before. */
    boolean ask(NamedWitness witness, Signed signed) throws InterruptedException {
        String key = witness.key().text();
        long seen = checkpoints.seenBy(key).orElse(0);
        if (seen >= signed.size()) {
            return true;
        }
        try {
            HttpResponse<String> answer = send(witness, signed, seen);
            if (answer.statusCode() == SEEN_ANOTHER) {
                answer = send(witness, signed, seenLast(answer, signed));
            }
            if (answer.statusCode() != GIVEN) {
                tell(witness, refusal(answer));
                return false;
            }
            keep(witness, signed, answer.body());
            told.remove(witness.name());
            return true;
        } catch (IOException | Malformed failed) {
            tell(witness, failed.getClass().getSimpleName() + ": " + failed.getMessage());
            return false;
        }
    }

    private HttpResponse<String> send(NamedWitness witness, Signed signed, long old)
            throws IOException, InterruptedException {
        List<Hash> proof = old == 0 ? List.of() : proofs.consistency(old, signed.size());
        String body = new AddCheckpoint(old, proof, signed.note()).body();
        return client.send(
                HttpRequest.newBuilder(witness.url())
                        .timeout(PATIENCE)
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static long seenLast(HttpResponse<String> answer, Signed signed) {
        long size = Decimal.parse(answer.body().strip());
        if (size > signed.size()) {
            throw new Malformed(
                    "has seen a tree of %d leaves, and there are %d: HISTORY IS MISSING HERE"
                            .formatted(size, signed.size()));
        }
        return size;
    }

    private void keep(NamedWitness witness, Signed signed, String body) {
        for (NoteSignature signature : AddCheckpoint.answer(body)) {
            if (witness.key().isNamedBy(signature)) {
                if (!witness.key().verifies(signed.note().text(), signature)) {
                    throw new Malformed("has given a cosignature that is not its own");
                }
                checkpoints.cosign(
                        signed.size(), witness.key().text(), signature.line(), clock.instant());
                return;
            }
        }
        throw new Malformed("has given no cosignature of its own");
    }

    private static String refusal(HttpResponse<String> answer) {
        return answer.statusCode() == INCONSISTENT
                ? "IT HAS SEEN ANOTHER HISTORY of this log"
                : "it answers " + answer.statusCode() + " " + answer.body().strip();
    }

    private void tell(NamedWitness witness, String why) {
        if (told.add(witness.name())) {
            LOG.warn("witness {} does not cosign: {}", witness.name(), why);
        }
    }
}
