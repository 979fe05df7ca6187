package org.parley.projections.ledger.evidence;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import org.parley.projections.ledger.Leaf;
import org.parley.projections.ledger.note.NoteSigner;
import org.parley.projections.ledger.note.SignedNote;
import org.parley.projections.ledger.text.Base64Text;
import org.parley.projections.ledger.text.CanonicalObject;
import org.parley.projections.ledger.tree.Frontier;
import org.parley.projections.ledger.tree.Hash;
import org.parley.projections.ledger.tree.Sha256;

/**
 * Writes an evidence file, a line for each call, in the order of the format. It writes what it is
 * told: whether that holds is for the {@link Verifier} to say.
 */
public final class EvidenceWriter {

    private final Sha256 sha256 = new Sha256();
    private final Frontier lines = new Frontier();
    private final TreeMap<String, Streams.Head> streams = new TreeMap<>();
    private final OutputStream out;
    private final NoteSigner log;

    /** The log's signer, in whose name the file speaks. */
    public EvidenceWriter(OutputStream out, NoteSigner log) {
        this.out = out;
        this.log = log;
    }

    /** What the file is about, such as {@code negotiations/…}, and when it was made. */
    public void header(String subject, Instant made) throws IOException {
        write(
                new CanonicalObject()
                        .put("format", Format.NAME)
                        .put("kind", Format.HEADER)
                        .put("made", made.toString())
                        .put("origin", log.key().name())
                        .put("subject", subject));
    }

    /** The checkpoint that all leaves belong to, with its cosignatures. */
    public void checkpoint(SignedNote note) throws IOException {
        write(new CanonicalObject().put("kind", Format.CHECKPOINT).put("note", note.toString()));
    }

    /**
     * In the place of a checkpoint, for a reader who may not know how much there is besides what he
     * may see: so many leaves with this root, which are in no tree but that of this file.
     */
    public void extract(long leaves, Hash root, Instant at) throws IOException {
        String statement = Format.extract(log.key().name(), leaves, root);
        SignedNote note = new SignedNote(statement, List.of(log.sign(statement, at)));
        write(new CanonicalObject().put("kind", Format.EXTRACT).put("note", note.toString()));
    }

    /** A checkpoint of before, and the proof that nothing up to it was changed. */
    public void earlier(SignedNote note, List<Hash> proof) throws IOException {
        write(
                new CanonicalObject()
                        .put("kind", Format.EARLIER)
                        .put("note", note.toString())
                        .put("proof", texts(proof)));
    }

    /** An event that the reader may see, exactly as it is stored. */
    public void event(long index, Leaf leaf, byte[] payload, byte[] metadata) throws IOException {
        event(index, leaf, sha256.leaf(leaf.canonical()), payload, metadata);
    }

    /** The same, with the hash that the ledger has of it, whether or not that is its hash. */
    public void event(long index, Leaf leaf, Hash hash, byte[] payload, byte[] metadata)
            throws IOException {
        CanonicalObject line = start(index, leaf, hash);
        line.put("metadata", Base64Text.of(metadata))
                .put("metadataHash", text(leaf.metadataHash()));
        line.put("payload", Base64Text.of(payload)).put("payloadHash", text(leaf.payloadHash()));
        finish(line, leaf, hash);
    }

    /** An event that the reader may not see. */
    public void hidden(long index, Leaf leaf) throws IOException {
        hidden(index, leaf, sha256.leaf(leaf.canonical()));
    }

    /** The same, with the hash that the ledger has of it. */
    public void hidden(long index, Leaf leaf, Hash hash) throws IOException {
        CanonicalObject line = start(index, leaf, hash);
        line.put("metadataHash", text(leaf.metadataHash()));
        line.put("payloadHash", text(leaf.payloadHash()));
        finish(line, leaf, hash);
    }

    /** Leaves that are none of the reader's business, as hashes of full subtrees. */
    public void gap(long from, long to, List<Hash> hashes) throws IOException {
        write(
                new CanonicalObject()
                        .put("from", from)
                        .put("hashes", texts(hashes))
                        .put("kind", Format.GAP)
                        .put("to", to));
    }

    /** How far each stream goes, and the log's signature under the whole file. */
    public void end(Instant at) throws IOException {
        for (var stream : streams.entrySet()) {
            write(
                    new CanonicalObject()
                            .put("events", stream.getValue().events())
                            .put("head", text(stream.getValue().last()))
                            .put("kind", Format.STREAM)
                            .put("stream", stream.getKey()));
        }
        String statement = Format.statement(log.key().name(), lines.size(), lines.root());
        SignedNote note = new SignedNote(statement, List.of(log.sign(statement, at)));
        write(
                new CanonicalObject()
                        .put("kind", Format.END)
                        .put("lines", lines.size())
                        .put("note", note.toString()));
        out.flush();
    }

    private static CanonicalObject start(long index, Leaf leaf, Hash hash) {
        return new CanonicalObject()
                .put("actor", leaf.actor())
                .put("hash", text(hash))
                .put("index", index)
                .put("kind", Format.LEAF);
    }

    private void finish(CanonicalObject line, Leaf leaf, Hash hash) throws IOException {
        write(
                line.put("previous", leaf.previous() == null ? null : leaf.previous().toString())
                        .put("recorded", leaf.recorded())
                        .put("revision", leaf.revision())
                        .put("sequence", leaf.sequence())
                        .put("stream", leaf.stream())
                        .put("type", leaf.type()));
        streams.put(leaf.stream(), new Streams.Head(leaf.sequence() + 1, hash));
    }

    private void write(CanonicalObject line) throws IOException {
        byte[] bytes = line.bytes();
        lines.add(sha256.leaf(bytes));
        out.write(bytes);
        out.write('\n');
    }

    private static String text(Hash hash) {
        return hash.toString();
    }

    private static List<String> texts(List<Hash> hashes) {
        return hashes.stream().map(Hash::toString).toList();
    }
}
