package org.parley.projections.ledger.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.projections.ledger.text.Malformed;
import org.parley.projections.ledger.tree.Sha256;

class PolicyTest {

    private final NoteSigner log = Keys.signer("log", SignatureType.NOTE, 1);
    private final List<NoteSigner> witnesses =
            List.of(witness("x1", 2), witness("x2", 3), witness("x3", 4), witness("y1", 5));
    private final String text = Checkpoint.of("log", 1, new Sha256().of((byte) 1)).text();
    private final String keys =
            "log "
                    + log.key().text()
                    + " https://log.example\n"
                    + "\t# a comment\n\n"
                    + line(0)
                    + line(1)
                    + line(2)
                    + line(3)
                    + "group xs 2 x1 x2 x3\ngroup ys any y1\ngroup both all xs ys\n";

    @Test
    void as_many_witnesses_as_the_quorum_asks_for_must_have_cosigned() {
        Policy policy = Policy.parse(keys + "quorum both\n");

        assertThat(policy.signers(note(0, 2, 3))).hasSize(4);
        List.of(note(0, 1, 2), note(0, 3), note(3), note())
                .forEach(note ->
                        assertThatThrownBy(() -> policy.signers(note))
                                .isInstanceOf(Malformed.class));
        assertThat(Policy.parse(keys + "quorum none").signers(note())).hasSize(1);
        assertThat(Policy.parse(keys + "quorum y1").signers(note(3))).hasSize(2);
        assertThat(Policy.parse(log.key().text() + "\n").signers(note(0))).hasSize(1);
    }

    @Test
    void a_checkpoint_needs_the_log_of_its_origin() {
        SignedNote cosignedOnly = new SignedNote(text, List.of(witnesses.get(3).sign(text, at())));
        String other = text.replaceFirst("log", "gol");
        SignedNote inAnotherName = new SignedNote(other, List.of(log.sign(other, at())));
        for (SignedNote note : List.of(cosignedOnly, inAnotherName)) {
            assertThatThrownBy(() -> Policy.parse(keys + "quorum none").signers(note))
                    .isInstanceOf(Malformed.class);
        }
    }

    @Test
    void what_is_no_policy_is_refused() {
        for (String bad :
                List.of(
                        keys,
                        keys + "quorum both\nquorum none",
                        keys + "quorum z1",
                        keys + "group none any x1\nquorum xs",
                        keys + "group xs any x1\nquorum xs",
                        keys + "group z 0 x1\nquorum z",
                        keys + "group z 2 x1\nquorum z",
                        keys + "group z all z\nquorum z",
                        keys + line(0) + "quorum none",
                        keys + "witness w " + log.key().text() + "\nquorum none",
                        keys + "wıtness\nquorum none",
                        "quorum none\n# nothing else",
                        witnesses.get(0).key().text(),
                        "")) {
            assertThatThrownBy(() -> Policy.parse(bad)).isInstanceOf(Malformed.class);
        }
    }

    private SignedNote note(int... cosigners) {
        SignedNote note = new SignedNote(text, List.of(log.sign(text, at())));
        for (int cosigner : cosigners) {
            note = note.with(witnesses.get(cosigner).sign(text, at()));
        }
        return note;
    }

    private String line(int index) {
        NoteKey key = witnesses.get(index).key();
        return "witness " + key.name() + " " + key.text() + "\n";
    }

    private static NoteSigner witness(String name, long seed) {
        return Keys.signer(name, SignatureType.COSIGNATURE, seed);
    }

    private static Instant at() {
        return Instant.ofEpochSecond(1_474_927_200);
    }
}
