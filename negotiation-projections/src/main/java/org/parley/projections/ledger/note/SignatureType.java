package org.parley.projections.ledger.note;

import java.util.Arrays;
import org.parley.projections.ledger.text.Malformed;

/** What a key signs: a text as it is, or a checkpoint at a time. */
public enum SignatureType {
    /** Of C2SP signed-note. */
    NOTE((byte) 0x01),
    /** Of C2SP tlog-cosignature. */
    COSIGNATURE((byte) 0x04);

    private final byte id;

    SignatureType(byte id) {
        this.id = id;
    }

    byte id() {
        return id;
    }

    static SignatureType of(byte id) {
        return Arrays.stream(values())
                .filter(type -> type.id == id)
                .findFirst()
                .orElseThrow(() -> new Malformed("is a key of a type that is not known here"));
    }
}
