package org.parley.projections.ledger.note;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.projections.ledger.text.Malformed;
import org.parley.projections.ledger.tree.Consistency;
import org.parley.projections.ledger.tree.Sha256;

/**
 * Whether a witness cosigns a checkpoint. Whoever asks must remember the checkpoint before it gives
 * the cosignature away, and let nobody else ask for the same log in between.
 */
public final class Witnessing {

    private Witnessing() {}

    /**
     * @param logs the keys that are trusted, each for the origin of its name
     * @param last what was cosigned last for the origin of the request; null if nothing was
     */
    public static WitnessAnswer decide(
            AddCheckpoint request, Collection<NoteKey> logs, @Nullable Checkpoint last) {
        Checkpoint next = Checkpoint.parse(request.checkpoint().text());
        List<NoteKey> trusted =
                logs.stream().filter(key -> key.name().equals(next.origin())).toList();
        if (trusted.isEmpty()) {
            return new WitnessAnswer.UnknownLog();
        }
        if (!isSigned(request.checkpoint(), trusted)) {
            return new WitnessAnswer.NotByTheLog();
        }
        if (request.oldSize() > next.size()) {
            return new WitnessAnswer.Shrunk();
        }
        long size = last == null ? 0 : last.size();
        if (request.oldSize() != size) {
            return new WitnessAnswer.SeenLast(size);
        }
        return goesOn(request, next, last)
                ? new WitnessAnswer.Cosign(next)
                : new WitnessAnswer.Inconsistent();
    }

    private static boolean isSigned(SignedNote checkpoint, List<NoteKey> trusted) {
        try {
            return !checkpoint.signedBy(trusted).isEmpty();
        } catch (Malformed _) {
            return false;
        }
    }

    private static boolean goesOn(
            AddCheckpoint request, Checkpoint next, @Nullable Checkpoint last) {
        boolean possible = next.size() > 0 || next.root().equals(new Sha256().empty());
        if (last == null || last.size() == 0) {
            return possible && request.proof().isEmpty();
        }
        return Consistency.holds(
                last.size(), next.size(), last.root(), next.root(), request.proof());
    }
}
