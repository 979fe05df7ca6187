package org.parley.projections.ledger.note;

import java.util.List;
import java.util.stream.Stream;
import org.parley.projections.ledger.text.Malformed;

/** Whom somebody believes: the keys of logs and witnesses, and how many witnesses it takes. */
public final class Policy {

    private final List<NoteKey> logs;
    private final List<NoteKey> witnesses;
    private final Quorum quorum;

    Policy(List<NoteKey> logs, List<NoteKey> witnesses, Quorum quorum) {
        this.logs = List.copyOf(logs);
        this.witnesses = List.copyOf(witnesses);
        this.quorum = quorum;
    }

    /** Of a key file: a verifier key alone, or a policy as C2SP tlog-policy writes it. */
    public static Policy parse(String keyFile) {
        String alone = keyFile.strip();
        return alone.indexOf(' ') < 0 && alone.indexOf('\n') < 0
                ? of(NoteKey.parse(alone))
                : new PolicyFile().read(keyFile);
    }

    /** Who believes that log and asks no witness. */
    public static Policy of(NoteKey log) {
        if (log.type() != SignatureType.NOTE) {
            throw new Malformed("is the key of a witness where that of a log should be");
        }
        return new Policy(List.of(log), List.of(), new Quorum.None());
    }

    /**
     * The keys that signed a checkpoint, the log's and the witnesses'.
     *
     * @throws Malformed when it is none, or not signed by its log and enough witnesses
     */
    public List<NoteKey> signers(SignedNote checkpoint) {
        Checkpoint stated = Checkpoint.parse(checkpoint.text());
        List<NoteKey> signers =
                checkpoint.signedBy(Stream.concat(logs.stream(), witnesses.stream()).toList());
        requireLog(stated.origin(), signers);
        if (!quorum.isReachedBy(signers)) {
            throw new Malformed("is not cosigned by the witnesses that the key file asks for");
        }
        return signers;
    }

    /** Whether the word of a log is enough. */
    public boolean asksNoWitness() {
        return quorum.equals(new Quorum.None());
    }

    /**
     * Checks a text that a log signs by itself.
     *
     * @throws Malformed when it did not
     */
    public void requireSigned(String origin, SignedNote note) {
        requireLog(origin, note.signedBy(logs));
    }

    private void requireLog(String origin, List<NoteKey> signers) {
        if (signers.stream().noneMatch(key -> logs.contains(key) && key.name().equals(origin))) {
            throw new Malformed("is not signed by a key of the key file in the name " + origin);
        }
    }
}
