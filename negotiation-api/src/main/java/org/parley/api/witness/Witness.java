package org.parley.api.witness;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import org.parley.projections.ledger.note.AddCheckpoint;
import org.parley.projections.ledger.note.Checkpoint;
import org.parley.projections.ledger.note.NoteKey;
import org.parley.projections.ledger.note.NoteSigner;
import org.parley.projections.ledger.note.WitnessAnswer;
import org.parley.projections.ledger.note.Witnessing;
import org.parley.projections.ledger.text.Malformed;

/** Answers one request after the other, and remembers before it answers. */
final class Witness {

    private final WitnessFolder folder;
    private final NoteSigner signer;
    private final List<NoteKey> logs;
    private final Clock clock;

    /**
     * @param logs the keys of the logs that are witnessed
     */
    Witness(WitnessFolder folder, NoteSigner signer, List<NoteKey> logs, Clock clock) {
        this.folder = folder;
        this.signer = signer;
        this.logs = List.copyOf(logs);
        this.clock = clock;
    }

    /** An answer of HTTP. */
    record Answer(int status, String type, String body) {

        static final String TEXT = "text/plain; charset=utf-8";
        private static final String SIZE = "text/x.tlog.size";

        static Answer told(int status, String why) {
            return new Answer(status, TEXT, why + "\n");
        }
    }

    NoteKey key() {
        return signer.key();
    }

    /** The answer to a request to add a checkpoint. */
    synchronized Answer add(String body) throws IOException {
        AddCheckpoint request;
        WitnessAnswer decided;
        try {
            request = AddCheckpoint.parse(body);
            Checkpoint asked = Checkpoint.parse(request.checkpoint().text());
            decided = Witnessing.decide(request, logs, folder.last(asked.origin()));
        } catch (Malformed malformed) {
            return Answer.told(400, "The request " + malformed.getMessage() + ".");
        }
        return switch (decided) {
            case WitnessAnswer.Cosign(Checkpoint next) -> cosign(request, next);
            case WitnessAnswer.UnknownLog _ -> Answer.told(404, "This log is not witnessed here.");
            case WitnessAnswer.NotByTheLog _ ->
                    Answer.told(403, "The checkpoint is not signed by a known key of the log.");
            case WitnessAnswer.Shrunk _ ->
                    Answer.told(400, "The checkpoint is smaller than the old size.");
            case WitnessAnswer.SeenLast(long size) -> new Answer(409, Answer.SIZE, size + "\n");
            case WitnessAnswer.Inconsistent _ ->
                    Answer.told(422, "The checkpoint does not go on from the one seen last.");
        };
    }

    private Answer cosign(AddCheckpoint request, Checkpoint next) throws IOException {
        folder.remember(next.origin(), request.checkpoint());
        String line = signer.sign(request.checkpoint().text(), clock.instant()).line();
        return new Answer(200, Answer.TEXT, line);
    }
}
