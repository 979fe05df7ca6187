package org.parley.projections.ledger.note;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.PublicKey;
import java.util.Arrays;
import org.parley.projections.ledger.text.Base64Text;
import org.parley.projections.ledger.text.Malformed;
import org.parley.projections.ledger.tree.Sha256;

/** Whose signature is believed: a name, what it signs, and the public key. */
public record NoteKey(String name, SignatureType type, PublicKey key) {

    public NoteKey {
        KeyName.check(name);
    }

    /**
     * Reads {@code name+id+key}.
     *
     * @throws Malformed when it is not exactly that, or the id is not that of the key
     */
    public static NoteKey parse(String vkey) {
        String[] parts = vkey.split("\\+", 3);
        if (parts.length != 3) {
            throw new Malformed("is not a verifier key: name+id+key");
        }
        byte[] typed = Base64Text.decode(parts[2]);
        if (typed.length != 1 + Ed25519.KEY_LENGTH) {
            throw new Malformed("is not a verifier key of Ed25519");
        }
        byte[] raw = Arrays.copyOfRange(typed, 1, typed.length);
        NoteKey key = new NoteKey(parts[0], SignatureType.of(typed[0]), Ed25519.publicKey(raw));
        if (!key.text().equals(vkey)) {
            throw new Malformed("is a verifier key whose id is not that of its name and key");
        }
        return key;
    }

    /** As it is given to those who verify. */
    public String text() {
        return name + "+" + String.format("%08x", id()) + "+" + Base64Text.of(typed());
    }

    /** The first four bytes of the hash of the name and the key. */
    public int id() {
        byte[] start = (name + "\n").getBytes(StandardCharsets.UTF_8);
        byte[] typed = typed();
        byte[] whole = Arrays.copyOf(start, start.length + typed.length);
        System.arraycopy(typed, 0, whole, start.length, typed.length);
        return ByteBuffer.wrap(new Sha256().of(whole).bytes()).getInt();
    }

    /** Whether the signature says that it is by this key. */
    public boolean isNamedBy(NoteSignature signature) {
        return signature.name().equals(name) && signature.keyId() == id();
    }

    /** Whether this key signed the text. */
    public boolean verifies(String text, NoteSignature signature) {
        byte[] signed = signature.bytes();
        return switch (type) {
            case NOTE -> Ed25519.verifies(key, text.getBytes(StandardCharsets.UTF_8), signed);
            case COSIGNATURE ->
                    signed.length == Long.BYTES + Ed25519.SIGNATURE_LENGTH
                            && Cosigned.time(signed) >= 0
                            && Ed25519.verifies(
                                    key,
                                    Cosigned.message(text, Cosigned.time(signed)),
                                    Arrays.copyOfRange(signed, Long.BYTES, signed.length));
        };
    }

    private byte[] typed() {
        byte[] raw = Ed25519.raw(key);
        byte[] typed = new byte[1 + raw.length];
        typed[0] = type.id();
        System.arraycopy(raw, 0, typed, 1, raw.length);
        return typed;
    }
}
