package org.parley.projections.ledger.evidence;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.parley.projections.ledger.Leaf;
import org.parley.projections.ledger.note.Checkpoint;
import org.parley.projections.ledger.note.Keys;
import org.parley.projections.ledger.note.NoteSigner;
import org.parley.projections.ledger.note.Policy;
import org.parley.projections.ledger.note.SignatureType;
import org.parley.projections.ledger.note.SignedNote;
import org.parley.projections.ledger.tree.GrowingTree;
import org.parley.projections.ledger.tree.Proofs;
import org.parley.projections.ledger.tree.Sha256;

/** A house that keeps a ledger, its witness, and somebody who believes both. */
final class House {

    static final Instant NOW = Instant.parse("2016-09-26T22:00:00Z");

    final NoteSigner log = Keys.signer("parley.example/ledger", SignatureType.NOTE, 1);
    final NoteSigner witness = Keys.signer("witness.example/w1", SignatureType.COSIGNATURE, 2);
    final String keyFile =
            "# whom an auditor believes\nlog "
                    + log.key().text()
                    + "\nwitness w1 "
                    + witness.key().text()
                    + "\nquorum w1\n";

    private final Sha256 sha256 = new Sha256();

    Verdict verify(byte[] file) {
        return verify(file, Policy.parse(keyFile));
    }

    Verdict verify(byte[] file, Policy policy) {
        try {
            return new Verifier(policy, bytes -> {}).verify(new ByteArrayInputStream(file));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    GrowingTree tree(List<Stored> events) {
        GrowingTree tree = new GrowingTree();
        events.forEach(event -> tree.add(sha256.leaf(event.leaf().canonical())));
        return tree;
    }

    /** The checkpoint of these events, signed, but seen by no witness. */
    SignedNote signed(GrowingTree tree, long size) {
        String text = Checkpoint.of(log.key().name(), size, new Proofs(tree).root(size)).text();
        return new SignedNote(text, List.of(log.sign(text, NOW)));
    }

    SignedNote cosigned(GrowingTree tree) {
        SignedNote note = signed(tree, tree.size());
        return note.with(witness.sign(note.text(), NOW));
    }

    /** A file of these events under that checkpoint, for somebody who may see some of them. */
    byte[] export(
            List<Stored> events,
            SignedNote checkpoint,
            Predicate<Leaf> included,
            Predicate<Leaf> shown) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        export(events, checkpoint, included, shown, out);
        return out.toByteArray();
    }

    void export(
            List<Stored> events,
            SignedNote checkpoint,
            Predicate<Leaf> included,
            Predicate<Leaf> shown,
            OutputStream out) {
        GrowingTree tree = tree(events);
        Proofs proofs = new Proofs(tree);
        try {
            EvidenceWriter writer = new EvidenceWriter(out, log);
            writer.header("negotiations/all", NOW);
            writer.checkpoint(checkpoint);
            long half = tree.size() / 2;
            writer.earlier(signed(tree, half), proofs.consistency(half, tree.size()));
            int index = 0;
            while (index < events.size()) {
                Stored event = events.get(index);
                int next = index + 1;
                if (!included.test(event.leaf())) {
                    while (next < events.size() && !included.test(events.get(next).leaf())) {
                        next++;
                    }
                    writer.gap(index, next, proofs.covering(index, next));
                } else if (shown.test(event.leaf())) {
                    writer.event(index, event.leaf(), event.payload(), event.metadata());
                } else {
                    writer.hidden(index, event.leaf());
                }
                index = next;
            }
            writer.end(NOW);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** A file of these events alone, in a tree of their own. */
    byte[] extract(List<Stored> events) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            EvidenceWriter writer = new EvidenceWriter(out, log);
            writer.header("negotiations/own", NOW);
            writer.extract(events.size(), new Proofs(tree(events)).root(events.size()), NOW);
            for (int i = 0; i < events.size(); i++) {
                Stored event = events.get(i);
                writer.event(i, event.leaf(), event.payload(), event.metadata());
            }
            writer.end(NOW);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
