package org.parley.projections.ledger.evidence;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.projections.ledger.note.Policy;
import org.parley.projections.ledger.note.SignedNote;
import org.parley.projections.ledger.text.CanonicalLine;
import org.parley.projections.ledger.tree.Frontier;
import org.parley.projections.ledger.tree.Hash;

/** Reads a file line by line, in order, and holds each line against those before it. */
final class Reading {

    private static final String TOO_MANY = "is one leaf more than the checkpoint has";

    private final Policy policy;
    private final Frontier lines = new Frontier();
    private final Frontier tree = new Frontier();
    private final Streams streams = new Streams();

    private Opening.@Nullable Header header;
    private @Nullable Opening opening;
    private long leaves;
    private long events;
    private boolean closing;
    private boolean ended;

    Reading(Policy policy) {
        this.policy = policy;
    }

    /** The number of the line that is read next, or was found broken. */
    long line() {
        return lines.size() + 1;
    }

    /**
     * @throws Fault when the line does not hold
     */
    void read(Checked checked) {
        Fault.unless(!ended, "line", "comes after the end");
        switch (checked) {
            case Checked.Bad bad -> throw bad.fault();
            case Checked.Leaf leaf -> add(leaf);
            case Checked.Other other -> read(other.line());
        }
        lines.add(checked.lineHash());
    }

    private void read(CanonicalLine line) {
        switch (Members.text(line, "kind")) {
            case Format.HEADER -> {
                Fault.unless(lines.size() == 0, "kind", "is only for the first line");
                header = Opening.Header.read(line);
            }
            case Format.CHECKPOINT -> {
                Fault.unless(lines.size() == 1, "kind", "is only for the second line");
                opening = Opening.read(header(), line, policy);
            }
            case Format.EXTRACT -> {
                Fault.unless(lines.size() == 1, "kind", "is only for the second line");
                opening = Opening.readExtract(header(), line, policy);
            }
            case Format.EARLIER -> {
                Fault.unless(tree.size() == 0 && !closing, "kind", "comes after the first leaf");
                opening().requireEarlier(line, policy);
            }
            case Format.GAP -> skip(line);
            case Format.STREAM -> {
                close();
                streams.close(line);
            }
            case Format.END -> end(line);
            default -> throw new Fault("kind", "is none that this format knows");
        }
    }

    private void add(Checked.Leaf leaf) {
        Fault.unless(!closing && tree.size() < opening().checkpoint().size(), "kind", TOO_MANY);
        Fault.unless(leaf.index() == tree.size(), "index", "is not " + tree.size());
        streams.add(leaf);
        tree.add(leaf.hash());
        leaves++;
        events += leaf.shown() ? 1 : 0;
    }

    private void skip(CanonicalLine line) {
        Fault.unless(!opening().isExtract(), "kind", "does not belong in an extract");
        Members.require(line, List.of("from", "hashes", "kind", "to"));
        long size = opening().checkpoint().size();
        Fault.unless(!closing && tree.size() < size, "kind", TOO_MANY);
        Fault.unless(Members.number(line, "from") == tree.size(), "from", "is not " + tree.size());
        long to = Members.number(line, "to");
        Fault.unless(to > tree.size() && to <= size, "to", "is not after it and within the tree");
        List<Hash> hashes = Members.hashes(line, "hashes");
        try {
            tree.addCovered(to, hashes);
        } catch (IllegalArgumentException wrong) {
            throw new Fault("hashes", String.valueOf(wrong.getMessage()));
        }
    }

    /** After the last leaf: the tree is whole, and it is the one of the checkpoint. */
    private void close() {
        if (!closing) {
            long size = opening().checkpoint().size();
            Fault.unless(
                    tree.size() == size,
                    "kind",
                    "comes after " + tree.size() + " leaves of " + size);
            Fault.unless(
                    tree.root().equals(opening().checkpoint().root()),
                    "root",
                    "the leaves before this line are not those of the checkpoint");
            closing = true;
        }
    }

    private void end(CanonicalLine line) {
        close();
        streams.requireClosed();
        Members.require(line, List.of("kind", "lines", "note"));
        Fault.unless(
                Members.number(line, "lines") == lines.size(), "lines", "is not " + lines.size());
        String text = Members.text(line, "note");
        SignedNote note = Fault.in("note", () -> SignedNote.parse(text));
        Fault.unless(
                note.text()
                        .equals(Format.statement(opening().origin(), lines.size(), lines.root())),
                "note",
                "is not about the lines before it");
        Fault.unless(note.signatures().size() == 1, "note", "has not exactly one signature");
        Fault.in(
                "note",
                () -> {
                    policy.requireSigned(opening().origin(), note);
                    return note;
                });
        ended = true;
    }

    Verdict.Holds outcome() {
        Fault.unless(ended, "line", "is missing: the file stops before its end");
        return new Verdict.Holds(
                opening().subject(),
                opening().checkpoint().size(),
                leaves,
                events,
                streams.size(),
                opening().signers(),
                opening().isExtract());
    }

    private Opening.Header header() {
        if (header == null) {
            throw new Fault("kind", "comes before the header");
        }
        return header;
    }

    private Opening opening() {
        if (opening == null) {
            throw new Fault("kind", "comes before the checkpoint");
        }
        return opening;
    }
}
