package org.parley.api.eventstore;

import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Digests that only the house can make, so that whoever sees one cannot try what it was made of.
 * HMAC-SHA256.
 */
public final class HouseMac {

    private static final String METHOD = "HmacSHA256";

    private final SharedSecrets secrets;
    private final String purpose;

    /**
     * @param purpose digests of one purpose say nothing about those of another
     */
    public HouseMac(SharedSecrets secrets, String purpose) {
        this.secrets = secrets;
        this.purpose = purpose;
    }

    /** For content that comes in parts. */
    public Mac begin() {
        try {
            Mac mac = Mac.getInstance(METHOD);
            mac.init(new SecretKeySpec(secrets.named(purpose), METHOD));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** In hexadecimal digits. */
    public String of(byte[] content) {
        return HexFormat.of().formatHex(begin().doFinal(content));
    }
}
