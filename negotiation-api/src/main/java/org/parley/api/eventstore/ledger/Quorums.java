package org.parley.api.eventstore.ledger;

import java.util.List;
import java.util.Optional;
import org.parley.api.eventstore.ledger.CheckpointTable.Signed;
import org.parley.api.eventstore.ledger.LogKeys.LogKey;
import org.parley.projections.ledger.note.NoteSigner;
import org.parley.projections.ledger.note.Policy;
import org.parley.projections.ledger.note.SignatureType;
import org.parley.projections.ledger.note.SignedNote;
import org.parley.projections.ledger.text.Malformed;

/**
 * How many witnesses must have cosigned a checkpoint before it is published.
 *
 * @param witnesses lines of a policy (C2SP tlog-policy) without those that name logs
 */
record Quorums(String witnesses) {

    /** Somebody's key, to read a policy by before there is one. */
    private static final String PROBE =
            NoteSigner.ofSeed("probe", SignatureType.NOTE, new byte[32]).key().text();

    private static final int PIECE = 20;
    private static final int MOST = 2000;

    /** Nobody is asked. */
    static final Quorums NONE = new Quorums("quorum none");

    /**
     * Of a file that says whom to ask and how many must answer.
     *
     * @throws Malformed when it is no policy
     */
    static Quorums of(String file) {
        Policy.parse(
                "log " + PROBE + "\n" + file + "\n"); // refused now and not at every checkpoint
        NamedWitness.of(file);
        return new Quorums(file);
    }

    /** The newest that has its cosignatures. */
    Optional<SignedNote> published(CheckpointTable checkpoints, List<LogKey> keys) {
        if (keys.isEmpty()) {
            return Optional.empty();
        }
        Policy policy = policy(keys);
        long below = Long.MAX_VALUE;
        for (int looked = 0; looked < MOST; looked += PIECE) {
            List<Signed> some = checkpoints.below(below, PIECE);
            for (Signed signed : some) {
                SignedNote note = checkpoints.cosigned(signed);
                if (reaches(policy, note)) {
                    return Optional.of(note);
                }
                below = signed.size();
            }
            if (some.size() < PIECE) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Policy policy(List<LogKey> keys) {
        StringBuilder text = new StringBuilder();
        keys.forEach(key -> text.append("log ").append(key.signer().key().text()).append('\n'));
        return Policy.parse(text + witnesses + "\n");
    }

    private static boolean reaches(Policy policy, SignedNote note) {
        try {
            return !policy.signers(note).isEmpty();
        } catch (Malformed _) {
            return false;
        }
    }
}
