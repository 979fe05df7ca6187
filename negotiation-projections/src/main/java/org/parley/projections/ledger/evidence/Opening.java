package org.parley.projections.ledger.evidence;

import java.util.List;
import org.parley.projections.ledger.note.Checkpoint;
import org.parley.projections.ledger.note.NoteKey;
import org.parley.projections.ledger.note.Policy;
import org.parley.projections.ledger.note.SignedNote;
import org.parley.projections.ledger.text.CanonicalLine;
import org.parley.projections.ledger.tree.Consistency;
import org.parley.projections.ledger.tree.Hash;
import org.parley.projections.ledger.tree.Sha256;

/**
 * What a file claims before its leaves: of which log and what it is about, and the checkpoint that
 * everything in it is held to.
 */
record Opening(
        String origin,
        String subject,
        Checkpoint checkpoint,
        List<String> signers,
        boolean isExtract) {

    private static final List<String> HEADER =
            List.of("format", "kind", "made", "origin", "subject");

    /** The first line: what is in it, before there is a checkpoint. */
    record Header(String origin, String subject) {

        static Header read(CanonicalLine line) {
            Members.require(line, HEADER);
            Fault.unless(
                    Members.text(line, "format").equals(Format.NAME),
                    "format",
                    "is not " + Format.NAME);
            Members.text(line, "made");
            return new Header(Members.text(line, "origin"), Members.text(line, "subject"));
        }
    }

    static Opening read(Header header, CanonicalLine line, Policy policy) {
        Members.require(line, List.of("kind", "note"));
        SignedNote note = note(line);
        List<NoteKey> signers = Fault.in("note", () -> policy.signers(note));
        Checkpoint checkpoint = Checkpoint.parse(note.text());
        Fault.unless(checkpoint.origin().equals(header.origin()), "note", "is of another log");
        return new Opening(
                header.origin(),
                header.subject(),
                checkpoint,
                signers.stream().map(NoteKey::name).toList(),
                false);
    }

    /** Leaves of their own tree, for which the log answers alone. */
    static Opening readExtract(Header header, CanonicalLine line, Policy policy) {
        Members.require(line, List.of("kind", "note"));
        Fault.unless(
                policy.asksNoWitness(),
                "kind",
                "is an extract, which no witness cosigns, and the key file asks for witnesses");
        SignedNote note = note(line);
        Fault.in(
                "note",
                () -> {
                    policy.requireSigned(header.origin(), note);
                    return note;
                });
        Checkpoint stated = Fault.in("note", () -> Format.extracted(note.text()));
        Fault.unless(stated.origin().equals(header.origin()), "note", "is of another log");
        return new Opening(
                header.origin(), header.subject(), stated, List.of(header.origin()), true);
    }

    /** An older checkpoint, which the newer one must continue. */
    void requireEarlier(CanonicalLine line, Policy policy) {
        Fault.unless(!isExtract, "kind", "does not belong in an extract");
        Members.require(line, List.of("kind", "note", "proof"));
        SignedNote note = note(line);
        Fault.in(
                "note",
                () -> {
                    policy.requireSigned(origin, note);
                    return note;
                });
        Checkpoint earlier = Fault.in("note", () -> Checkpoint.parse(note.text()));
        Fault.unless(earlier.origin().equals(origin), "note", "is of another log");
        List<Hash> proof = Members.hashes(line, "proof");
        boolean grown =
                earlier.size() == 0
                        ? proof.isEmpty() && earlier.root().equals(new Sha256().empty())
                        : Consistency.holds(
                                earlier.size(),
                                checkpoint.size(),
                                earlier.root(),
                                checkpoint.root(),
                                proof);
        Fault.unless(grown, "proof", "does not lead from this checkpoint to the later one");
    }

    private static SignedNote note(CanonicalLine line) {
        String text = Members.text(line, "note");
        return Fault.in("note", () -> SignedNote.parse(text));
    }
}
