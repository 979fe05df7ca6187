package org.parley.projections.ledger.note;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** What a witness signs: C2SP tlog-cosignature, the Ed25519 signed message. */
final class Cosigned {

    private Cosigned() {}

    static byte[] message(String text, long time) {
        return ("cosignature/v1\ntime " + time + "\n" + text).getBytes(StandardCharsets.UTF_8);
    }

    /** The seconds since 1970 with which the signature begins. */
    static long time(byte[] signature) {
        return ByteBuffer.wrap(signature).getLong();
    }
}
