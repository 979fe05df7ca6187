package org.parley.api.imports;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Makes the ids that labels stand for: always the same for the same import and label, in the form
 * of version 4, and for who does not know the secret no easier to guess than any other.
 */
final class Labels {

    private static final long VERSION = 0x0000_0000_0000_4000L;
    private static final long NOT_VERSION = 0xFFFF_FFFF_FFFF_0FFFL;
    private static final long VARIANT = 0x8000_0000_0000_0000L;
    private static final long NOT_VARIANT = 0x3FFF_FFFF_FFFF_FFFFL;

    private final byte[] secret;
    private final Origin origin;

    Labels(byte[] secret, Origin origin) {
        this.secret = secret.clone();
        this.origin = origin;
    }

    /**
     * Labels begin with the sign @; what has no label is called by its line and its place there.
     */
    UUID idOf(String label) {
        ByteBuffer digest = ByteBuffer.wrap(mac(label));
        long most = digest.getLong();
        long least = digest.getLong();
        return new UUID((most & NOT_VERSION) | VERSION, (least & NOT_VARIANT) | VARIANT);
    }

    private byte[] mac(String label) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            String what = origin.importer() + '\n' + origin.name() + '\n' + label;
            return mac.doFinal(what.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
