package org.parley.api.eventstore.ledger;

import org.jspecify.annotations.Nullable;
import org.parley.projections.ledger.Leaf;
import org.parley.projections.ledger.tree.Hash;
import org.parley.projections.ledger.tree.Sha256;

/**
 * An event as it lies in its table, not read by anything that gives it a meaning.
 *
 * @param index its number in the order of the record
 */
record StoredEvent(
        long index,
        String id,
        String stream,
        long sequence,
        String type,
        @Nullable String revision,
        String recorded,
        byte[] payload,
        byte[] metadata) {

    private static final int LENGTH_OF_ID = 36;
    private static final String NO_NEGOTIATION = "";

    /** Its leaf, behind that one in its stream. */
    Leaf leaf(@Nullable Hash previous, Sha256 sha256) {
        return leaf(previous, sha256.of(payload), sha256.of(metadata));
    }

    /** The same, with hashes that may be of what was here before. */
    Leaf leaf(@Nullable Hash previous, Hash payloadHash, Hash metadataHash) {
        return new Leaf(
                type,
                revision,
                stream,
                sequence,
                recorded,
                JsonPart.text(metadata, "actor"),
                payloadHash,
                metadataHash,
                previous);
    }

    /** The negotiation that it is about, or an empty text. */
    String negotiation() {
        return negotiationIn(payload);
    }

    /** The same of what such an event holds. */
    static String negotiationIn(byte[] payload) {
        String id = JsonPart.text(payload, "negotiationId");
        return id == null || id.length() != LENGTH_OF_ID ? NO_NEGOTIATION : id;
    }
}
