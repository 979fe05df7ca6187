package org.parley.api.command;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.parley.api.eventstore.SharedSecrets;
import org.parley.api.problem.Fault;
import org.parley.api.problem.Problem;
import org.parley.api.problem.ProblemType;
import org.springframework.stereotype.Component;

/**
 * Writes a place in the order of all events so that its reader learns nothing from it: encrypted
 * for one login, always of one size. The nonce is made from the content (as in AES-SIV), so the
 * same place is written the same way for the same login, and no nonce ever serves two contents.
 */
@Component
public class Positions {

    private static final String SECRET = "position";
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final int SIZE = NONCE + Long.BYTES + TAG_BITS / 8;

    private final SharedSecrets secrets;

    Positions(SharedSecrets secrets) {
        this.secrets = secrets;
    }

    /** The position as that login may know it. */
    public String write(String login, long globalIndex) {
        byte[] content = ByteBuffer.allocate(Long.BYTES).putLong(globalIndex).array();
        byte[] nonce = Arrays.copyOf(mac("nonce", login, content), NONCE);
        byte[] sealed = crypt(Cipher.ENCRYPT_MODE, login, nonce, content);
        byte[] all = ByteBuffer.allocate(SIZE).put(nonce).put(sealed).array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(all);
    }

    /**
     * Reads what was written for that login.
     *
     * @throws org.parley.api.problem.Refused for anything else
     */
    public long read(String login, String text) {
        try {
            byte[] all = Base64.getUrlDecoder().decode(text);
            if (all.length != SIZE) {
                throw notOurs();
            }
            byte[] nonce = Arrays.copyOf(all, NONCE);
            byte[] sealed = Arrays.copyOfRange(all, NONCE, SIZE);
            return ByteBuffer.wrap(crypt(Cipher.DECRYPT_MODE, login, nonce, sealed)).getLong();
        } catch (IllegalArgumentException _) {
            throw notOurs();
        }
    }

    private byte[] crypt(int mode, String login, byte[] nonce, byte[] content) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            SecretKeySpec key = new SecretKeySpec(mac("key", "", new byte[0]), "AES");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(login.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(content);
        } catch (GeneralSecurityException e) {
            if (mode == Cipher.DECRYPT_MODE) {
                throw notOurs();
            }
            throw new IllegalStateException(e);
        }
    }

    private byte[] mac(String purpose, String login, byte[] content) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secrets.named(SECRET), "HmacSHA256"));
            mac.update((purpose + '\n' + login + '\n').getBytes(StandardCharsets.UTF_8));
            return mac.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RuntimeException notOurs() {
        String message = "must be the X-Position of an answer that you were given";
        return Problem.of(
                        ProblemType.INVALID_POSITION,
                        "X-Read-After " + message + ".",
                        java.util.List.of(Fault.inHeader(ReadAfter.HEADER, message)))
                .refused();
    }
}
