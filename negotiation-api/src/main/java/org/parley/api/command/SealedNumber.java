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
import org.jspecify.annotations.Nullable;
import org.parley.api.eventstore.SharedSecrets;

/**
 * Writes a number so that its reader learns nothing from it: encrypted for one reader, always of
 * one size. The nonce is made from the content (as in AES-SIV), so the same number is written the
 * same way for the same reader, and no nonce ever serves two contents.
 *
 * @param name of the secret that all nodes share; what is written under one name cannot be read
 *     under another
 */
public record SealedNumber(SharedSecrets secrets, String name) {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final int SIZE = NONCE + Long.BYTES + TAG_BITS / 8;

    /** The number as that reader may know it. */
    public String write(String reader, long number) {
        byte[] content = ByteBuffer.allocate(Long.BYTES).putLong(number).array();
        byte[] nonce = Arrays.copyOf(mac("nonce", reader, content), NONCE);
        try {
            byte[] sealed = crypt(Cipher.ENCRYPT_MODE, reader, nonce, content);
            byte[] all = ByteBuffer.allocate(SIZE).put(nonce).put(sealed).array();
            return Base64.getUrlEncoder().withoutPadding().encodeToString(all);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The number that was written for that reader, or null for anything else. */
    public @Nullable Long read(String reader, String text) {
        try {
            byte[] all = Base64.getUrlDecoder().decode(text);
            if (all.length != SIZE) {
                return null;
            }
            byte[] nonce = Arrays.copyOf(all, NONCE);
            byte[] sealed = Arrays.copyOfRange(all, NONCE, SIZE);
            return ByteBuffer.wrap(crypt(Cipher.DECRYPT_MODE, reader, nonce, sealed)).getLong();
        } catch (IllegalArgumentException | GeneralSecurityException _) {
            return null;
        }
    }

    private byte[] crypt(int mode, String reader, byte[] nonce, byte[] content)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        SecretKeySpec key = new SecretKeySpec(mac("key", "", new byte[0]), "AES");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(reader.getBytes(StandardCharsets.UTF_8));
        return cipher.doFinal(content);
    }

    private byte[] mac(String purpose, String reader, byte[] content) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secrets.named(name), "HmacSHA256"));
            mac.update((purpose + '\n' + reader + '\n').getBytes(StandardCharsets.UTF_8));
            return mac.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
