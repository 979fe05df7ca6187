package org.parley.projections.ledger.note;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parley.projections.ledger.text.Decimal;
import org.parley.projections.ledger.text.Malformed;
import org.parley.projections.ledger.tree.Hash;

/**
 * What a log asks of a witness, and the answer (C2SP tlog-witness, add-checkpoint).
 *
 * @param oldSize of the checkpoint that the witness cosigned last, or 0
 * @param proof that the new checkpoint begins with that one
 */
public record AddCheckpoint(long oldSize, List<Hash> proof, SignedNote checkpoint) {

    private static final int LONGEST_PROOF = 63;
    private static final Pattern BODY =
            Pattern.compile("old ([^\n]*)\n((?:[^\n]+\n)*)\n(.*)", Pattern.DOTALL);

    private static final Pattern LINES = Pattern.compile("\n");

    public AddCheckpoint {
        proof = List.copyOf(proof);
        if (oldSize < 0 || proof.size() > LONGEST_PROOF) {
            throw new Malformed("asks for an impossible growth");
        }
    }

    /**
     * Reads the body of the request.
     *
     * @throws Malformed when it is not exactly as specified
     */
    public static AddCheckpoint parse(String body) {
        Matcher matcher = BODY.matcher(body);
        if (!matcher.matches()) {
            throw new Malformed("is no request to a witness: old, proof, empty line, checkpoint");
        }
        return new AddCheckpoint(
                Decimal.parse(matcher.group(1)),
                LINES.splitAsStream(matcher.group(2))
                        .filter(line -> !line.isEmpty())
                        .map(Hash::parse)
                        .toList(),
                SignedNote.parse(matcher.group(3)));
    }

    public String body() {
        return proof.stream()
                .map(hash -> hash + "\n")
                .collect(Collectors.joining("", "old " + oldSize + "\n", "\n" + checkpoint));
    }

    /** Reads the body of the answer: the cosignatures of the checkpoint. */
    public static List<NoteSignature> answer(String body) {
        return SignedNote.signatures(body);
    }
}
