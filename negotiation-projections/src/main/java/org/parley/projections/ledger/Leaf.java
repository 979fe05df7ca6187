package org.parley.projections.ledger;

import org.jspecify.annotations.Nullable;
import org.parley.projections.ledger.text.CanonicalObject;
import org.parley.projections.ledger.tree.Hash;

/**
 * What the ledger commits itself to about one event: all that is stored of it, its content by hash.
 *
 * @param recorded the recorded time exactly as it is stored
 * @param actor who did it; null for what the house does by itself
 * @param previous the leaf hash of the event before it in its stream; null for the first
 */
public record Leaf(
        String type,
        @Nullable String revision,
        String stream,
        long sequence,
        String recorded,
        @Nullable String actor,
        Hash payloadHash,
        Hash metadataHash,
        @Nullable Hash previous) {

    /** The bytes that are hashed into the tree: canonical JSON (RFC 8785). */
    public byte[] canonical() {
        return new CanonicalObject()
                .put("actor", actor)
                .put("metadataHash", metadataHash.toString())
                .put("payloadHash", payloadHash.toString())
                .put("previous", previous == null ? null : previous.toString())
                .put("recorded", recorded)
                .put("revision", revision)
                .put("sequence", sequence)
                .put("stream", stream)
                .put("type", type)
                .bytes();
    }
}
