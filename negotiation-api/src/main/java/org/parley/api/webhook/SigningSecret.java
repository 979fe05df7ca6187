package org.parley.api.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What messages to one address are signed with, so that their receiver knows that they are of this
 * house: 256 random bits in base 64 behind {@code whsec_}, as Standard Webhooks has it.
 */
record SigningSecret(String text) {

    private static final String PREFIX = "whsec_";
    private static final String METHOD = "HmacSHA256";

    static SigningSecret random(SecureRandom random) {
        byte[] bits = new byte[32];
        random.nextBytes(bits);
        return new SigningSecret(PREFIX + Base64.getEncoder().encodeToString(bits));
    }

    /** The value of {@code webhook-signature}: of the id, the second and the body. */
    String signature(String id, Instant at, byte[] body) {
        try {
            Mac mac = Mac.getInstance(METHOD);
            byte[] key = Base64.getDecoder().decode(text.substring(PREFIX.length()));
            mac.init(new SecretKeySpec(key, METHOD));
            String before = id + "." + at.getEpochSecond() + ".";
            mac.update(before.getBytes(StandardCharsets.UTF_8));
            return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return PREFIX + "***";
    }
}
