package org.parley.projections.ledger.evidence;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.projections.ledger.text.CanonicalLine;
import org.parley.projections.ledger.text.Malformed;
import org.parley.projections.ledger.tree.Hash;
import org.parley.projections.ledger.tree.Sha256;

/** Looks at lines by themselves: their form, and that content has its hashes. For one thread. */
final class LineCheck {

    private static final List<String> HIDDEN =
            List.of(
                    "actor",
                    "hash",
                    "index",
                    "kind",
                    "metadataHash",
                    "payloadHash",
                    "previous",
                    "recorded",
                    "revision",
                    "sequence",
                    "stream",
                    "type");
    private static final List<String> SHOWN =
            List.of(
                    "actor",
                    "hash",
                    "index",
                    "kind",
                    "metadata",
                    "metadataHash",
                    "payload",
                    "payloadHash",
                    "previous",
                    "recorded",
                    "revision",
                    "sequence",
                    "stream",
                    "type");

    private final Sha256 sha256 = new Sha256();

    Checked check(byte[] bytes, int from, int to) {
        Hash lineHash = sha256.leaf(bytes, from, to);
        try {
            CanonicalLine line = CanonicalLine.parse(bytes, from, to);
            return Format.LEAF.equals(Fault.in("kind", () -> line.text("kind")))
                    ? leaf(lineHash, line)
                    : new Checked.Other(lineHash, line);
        } catch (Fault fault) {
            return new Checked.Bad(lineHash, fault);
        } catch (Malformed malformed) {
            Fault fault = new Fault("line", String.valueOf(malformed.getMessage()));
            return new Checked.Bad(lineHash, fault);
        }
    }

    /** What stands behind the last line end. */
    Checked unended(byte[] bytes, int from) {
        Hash lineHash = sha256.leaf(bytes, from, bytes.length);
        return new Checked.Bad(lineHash, new Fault("line", "is cut, or far too long"));
    }

    private Checked leaf(Hash lineHash, CanonicalLine line) {
        boolean shown = line.has(SHOWN);
        if (!shown) {
            boolean meant = line.names().contains("metadata") || line.names().contains("payload");
            Members.require(line, meant ? SHOWN : HIDDEN);
        }
        requireText(line, "recorded");
        requireText(line, "type");
        if (shown) {
            requireHash(line, "metadata", "metadataHash");
            requireHash(line, "payload", "payloadHash");
        }
        Hash hash = sha256.leaf(line.without(Format.AROUND_A_LEAF));
        Fault.unless(
                hash.toString().equals(requireText(line, "hash")),
                "hash",
                "is not the hash of this leaf");
        return new Checked.Leaf(
                lineHash,
                Fault.in("index", () -> line.number("index")),
                requireText(line, "stream"),
                Fault.in("sequence", () -> line.number("sequence")),
                Fault.<@Nullable String>in("previous", () -> line.text("previous")),
                hash,
                shown);
    }

    private void requireHash(CanonicalLine line, String content, String hash) {
        byte[] bytes = Fault.in(content, () -> line.binary(content));
        Fault.unless(
                sha256.of(bytes).toString().equals(requireText(line, hash)),
                content,
                "does not have the hash that stands in " + hash);
    }

    private static String requireText(CanonicalLine line, String name) {
        return Members.text(line, name);
    }
}
