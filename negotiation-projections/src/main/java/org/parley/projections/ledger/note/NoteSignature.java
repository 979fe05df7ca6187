package org.parley.projections.ledger.note;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.parley.projections.ledger.text.Base64Text;
import org.parley.projections.ledger.text.Malformed;

/** One line below a text: who signed, with which key, and the signature. */
public final class NoteSignature {

    private static final String START = "\u2014 ";

    private final String name;
    private final int keyId;
    private final byte[] bytes;

    NoteSignature(String name, int keyId, byte[] bytes) {
        KeyName.check(name);
        this.name = name;
        this.keyId = keyId;
        this.bytes = bytes;
    }

    /** Reads a line without its end. */
    static NoteSignature parse(String line) {
        int space = line.lastIndexOf(' ');
        if (!line.startsWith(START) || space < START.length()) {
            throw new Malformed("has a line below its text that is no signature");
        }
        byte[] identified = Base64Text.decode(line.substring(space + 1));
        if (identified.length <= Integer.BYTES) {
            throw new Malformed("has a signature that is too short");
        }
        return new NoteSignature(
                line.substring(START.length(), space),
                ByteBuffer.wrap(identified).getInt(),
                Arrays.copyOfRange(identified, Integer.BYTES, identified.length));
    }

    public String name() {
        return name;
    }

    public int keyId() {
        return keyId;
    }

    byte[] bytes() {
        return bytes.clone();
    }

    /** The line, with its end. */
    public String line() {
        byte[] identified =
                ByteBuffer.allocate(Integer.BYTES + bytes.length).putInt(keyId).put(bytes).array();
        return START + name + " " + Base64Text.of(identified) + "\n";
    }
}
