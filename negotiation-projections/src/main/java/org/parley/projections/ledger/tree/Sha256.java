package org.parley.projections.ledger.tree;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Hashes as RFC 6962, section 2.1, makes them: a leaf never looks like a node. Holds a digest and
 * so belongs to one thread.
 */
public final class Sha256 {

    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private final MessageDigest digest;

    public Sha256() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Of the bytes as they are. */
    public Hash of(byte... bytes) {
        return Hash.owning(digest.digest(bytes));
    }

    /** The root of a tree without leaves. */
    public Hash empty() {
        return of();
    }

    public Hash leaf(byte[] bytes) {
        return leaf(bytes, 0, bytes.length);
    }

    /** Of a part of the bytes. */
    public Hash leaf(byte[] bytes, int from, int to) {
        digest.update(LEAF);
        digest.update(bytes, from, to - from);
        return Hash.owning(digest.digest());
    }

    public Hash node(Hash left, Hash right) {
        digest.update(NODE);
        left.addTo(digest);
        right.addTo(digest);
        return Hash.owning(digest.digest());
    }
}
