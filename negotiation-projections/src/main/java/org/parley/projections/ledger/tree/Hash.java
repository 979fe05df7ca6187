package org.parley.projections.ledger.tree;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;
import org.parley.projections.ledger.text.Base64Text;
import org.parley.projections.ledger.text.Malformed;

/** A SHA-256 hash; as text it is base 64. */
public final class Hash {

    public static final int LENGTH = 32;

    private final byte[] bytes;

    private Hash(byte[] bytes) {
        if (bytes.length != LENGTH) {
            throw new Malformed("is not a hash of " + LENGTH + " bytes");
        }
        this.bytes = bytes;
    }

    public static Hash of(byte[] bytes) {
        return new Hash(bytes.clone());
    }

    /** Of bytes that nobody else holds. */
    static Hash owning(byte[] bytes) {
        return new Hash(bytes);
    }

    /**
     * @throws Malformed when it is no hash, or not the one way to write it
     */
    public static Hash parse(String base64) {
        return new Hash(Base64Text.decode(base64));
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    void addTo(MessageDigest digest) {
        digest.update(bytes);
    }

    void addTo(ByteBuffer buffer) {
        buffer.put(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hash hash && Arrays.equals(bytes, hash.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return Base64Text.of(bytes);
    }
}
