package org.parley.projections.ledger.note;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.time.Instant;

/** Who can sign: the private half beside the key that others verify with. */
public final class NoteSigner {

    private final NoteKey key;
    private final PrivateKey secret;

    public NoteSigner(String name, SignatureType type, KeyPair pair) {
        this.key = new NoteKey(name, type, pair.getPublic());
        this.secret = pair.getPrivate();
    }

    /** Whose private key is made of these 32 bytes (RFC 8032); the same for the same bytes. */
    public static NoteSigner ofSeed(String name, SignatureType type, byte[] seed) {
        return new NoteSigner(name, type, Ed25519.ofSeed(seed));
    }

    public NoteKey key() {
        return key;
    }

    /** Signs a text. A cosigner says with it that it saw the checkpoint at that time. */
    public NoteSignature sign(String text, Instant at) {
        return switch (key.type()) {
            case NOTE -> signature(Ed25519.sign(secret, text.getBytes(StandardCharsets.UTF_8)));
            case COSIGNATURE -> cosignature(text, at.getEpochSecond());
        };
    }

    private NoteSignature cosignature(String text, long time) {
        byte[] signed = Ed25519.sign(secret, Cosigned.message(text, time));
        return signature(
                ByteBuffer.allocate(Long.BYTES + signed.length).putLong(time).put(signed).array());
    }

    private NoteSignature signature(byte[] bytes) {
        return new NoteSignature(key.name(), key.id(), bytes);
    }

    @Override
    public String toString() {
        return key.text();
    }
}
