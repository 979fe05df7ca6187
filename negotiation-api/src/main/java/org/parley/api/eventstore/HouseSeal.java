package org.parley.api.eventstore;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Keeps texts that may quote what somebody has sent, such as why it was refused, so that only the
 * house can read them: AES-256-GCM under a secret of the house.
 */
public final class HouseSeal {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SharedSecrets secrets;
    private final SecureRandom random = new SecureRandom();
    private final String purpose;

    /**
     * @param purpose what was sealed for one opens for no other
     */
    public HouseSeal(SharedSecrets secrets, String purpose) {
        this.secrets = secrets;
        this.purpose = purpose;
    }

    public String seal(String text) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        byte[] box = crypt(Cipher.ENCRYPT_MODE, nonce, text.getBytes(StandardCharsets.UTF_8));
        byte[] all = ByteBuffer.allocate(NONCE + box.length).put(nonce).put(box).array();
        return Base64.getEncoder().encodeToString(all);
    }

    /**
     * @throws IllegalStateException when it was not sealed here
     */
    public String open(String sealed) {
        byte[] all = Base64.getDecoder().decode(sealed);
        byte[] box = Arrays.copyOfRange(all, NONCE, all.length);
        byte[] text = crypt(Cipher.DECRYPT_MODE, Arrays.copyOf(all, NONCE), box);
        return new String(text, StandardCharsets.UTF_8);
    }

    private byte[] crypt(int mode, byte[] nonce, byte[] content) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            SecretKeySpec key = new SecretKeySpec(secrets.named(purpose), "AES");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(content);
        } catch (GeneralSecurityException _) {
            throw new IllegalStateException("this was not sealed by this house");
        }
    }
}
