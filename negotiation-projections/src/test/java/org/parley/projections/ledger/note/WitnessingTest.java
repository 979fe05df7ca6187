package org.parley.projections.ledger.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.projections.ledger.tree.GrowingTree;
import org.parley.projections.ledger.tree.Hash;
import org.parley.projections.ledger.tree.Proofs;
import org.parley.projections.ledger.tree.Sha256;

class WitnessingTest {

    private final NoteSigner log = Keys.signer("log", SignatureType.NOTE, 1);
    private final List<NoteKey> trusted = List.of(log.key());
    private final GrowingTree tree = new GrowingTree();
    private final Proofs proofs = new Proofs(tree);

    WitnessingTest() {
        for (int i = 0; i < 20; i++) {
            tree.add(new Sha256().leaf(new byte[] {(byte) i}));
        }
    }

    @Test
    void the_first_checkpoint_and_those_that_go_on_from_it_are_cosigned() {
        assertThat(decide(ask(0, at(7), List.of()), null))
                .isEqualTo(new WitnessAnswer.Cosign(at(7)));
        assertThat(decide(ask(7, at(20), proofs.consistency(7, 20)), at(7)))
                .isEqualTo(new WitnessAnswer.Cosign(at(20)));
        assertThat(decide(ask(7, at(7), List.of()), at(7)))
                .isEqualTo(new WitnessAnswer.Cosign(at(7)));
        assertThat(decide(ask(0, at(0), List.of()), null)).isInstanceOf(WitnessAnswer.Cosign.class);
        assertThat(decide(ask(0, at(7), List.of()), at(0)))
                .isInstanceOf(WitnessAnswer.Cosign.class);
    }

    @Test
    void a_checkpoint_that_does_not_go_on_from_the_last_is_not_cosigned() {
        Checkpoint rewritten = Checkpoint.of("log", 20, at(19).root());
        Checkpoint otherEmpty = Checkpoint.of("log", 0, at(1).root());
        List.of(
                        decide(ask(7, rewritten, proofs.consistency(7, 20)), at(7)),
                        decide(ask(7, at(20), proofs.consistency(8, 20)), at(7)),
                        decide(ask(7, at(20), List.of()), at(7)),
                        decide(ask(7, Checkpoint.of("log", 7, at(8).root()), List.of()), at(7)),
                        decide(ask(0, at(7), proofs.consistency(1, 7)), null),
                        decide(ask(0, otherEmpty, List.of()), null))
                .forEach(answer -> assertThat(answer).isEqualTo(new WitnessAnswer.Inconsistent()));
    }

    @Test
    void who_is_behind_is_told_what_was_seen_last() {
        assertThat(decide(ask(5, at(20), proofs.consistency(5, 20)), at(7)))
                .isEqualTo(new WitnessAnswer.SeenLast(7));
        assertThat(decide(ask(7, at(20), proofs.consistency(7, 20)), null))
                .isEqualTo(new WitnessAnswer.SeenLast(0));
    }

    @Test
    void a_checkpoint_smaller_than_what_it_goes_on_from_is_refused() {
        assertThat(decide(ask(8, at(7), List.of()), at(8))).isEqualTo(new WitnessAnswer.Shrunk());
    }

    @Test
    void only_logs_that_are_trusted_are_cosigned_and_only_what_they_signed() {
        AddCheckpoint request = ask(0, at(7), List.of());
        assertThat(Witnessing.decide(request, List.of(), null))
                .isEqualTo(new WitnessAnswer.UnknownLog());
        NoteKey other = Keys.signer("log", SignatureType.NOTE, 2).key();
        assertThat(Witnessing.decide(request, List.of(other), null))
                .isEqualTo(new WitnessAnswer.NotByTheLog());
        SignedNote moved = new SignedNote(at(8).text(), request.checkpoint().signatures());
        assertThat(decide(new AddCheckpoint(0, List.of(), moved), null))
                .isEqualTo(new WitnessAnswer.NotByTheLog());
    }

    private WitnessAnswer decide(AddCheckpoint request, Checkpoint last) {
        return Witnessing.decide(request, trusted, last);
    }

    private AddCheckpoint ask(long oldSize, Checkpoint checkpoint, List<Hash> proof) {
        String text = checkpoint.text();
        return new AddCheckpoint(
                oldSize, proof, new SignedNote(text, List.of(log.sign(text, Instant.EPOCH))));
    }

    private Checkpoint at(long size) {
        return Checkpoint.of("log", size, proofs.root(size));
    }
}
