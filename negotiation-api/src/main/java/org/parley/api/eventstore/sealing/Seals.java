package org.parley.api.eventstore.sealing;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.Compartment;

/** Seals secrets and opens them again: AES-256-GCM with a random nonce of 96 bits. */
public final class Seals {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final DataKeys keys;
    private final SecureRandom random;

    private Seals(DataKeys keys, SecureRandom random) {
        this.keys = keys;
        this.random = random;
    }

    public static Seals with(DataKeys keys) {
        return new Seals(keys, new SecureRandom());
    }

    /** For where nothing confidential is ever stored. */
    public static Seals none() {
        return with(new NoKeys());
    }

    /** Whose nonces come from there: whoever repeats one for two contents gives both away. */
    static Seals with(DataKeys keys, SecureRandom random) {
        return new Seals(keys, random);
    }

    Seal seal(Compartment compartment, Place place, byte[] content) {
        DataKey key = keys.current(compartment);
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        byte[] padded = Padding.pad(content);
        byte[] box = Arrays.copyOf(nonce, NONCE + padded.length + TAG_BITS / 8);
        try {
            Cipher cipher = cipher(Cipher.ENCRYPT_MODE, secret(key), nonce);
            cipher.updateAAD(place.within(compartment));
            cipher.doFinal(padded, 0, padded.length, box, NONCE);
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException("sealing failed", failed);
        }
        return new Seal(key.id(), box);
    }

    /**
     * What was sealed there.
     *
     * @throws BrokenSeal when it was sealed for another place, or changed since
     */
    Opened open(Seal seal, Place place) {
        DataKey key = keys.find(seal.key());
        SecretKey secret = key.secret();
        return new Opened(
                key.compartment(),
                secret == null
                        ? null
                        : decrypted(seal.box(), place.within(key.compartment()), secret));
    }

    private static byte[] decrypted(byte[] box, byte[] bound, SecretKey secret) {
        if (box.length < NONCE) {
            throw new BrokenSeal("a seal is too short");
        }
        try {
            Cipher cipher = cipher(Cipher.DECRYPT_MODE, secret, Arrays.copyOf(box, NONCE));
            cipher.updateAAD(bound);
            return Padding.unpad(cipher.doFinal(box, NONCE, box.length - NONCE));
        } catch (GeneralSecurityException _) {
            throw new BrokenSeal("a seal does not open where it stands");
        }
    }

    private static Cipher cipher(int mode, SecretKey key, byte[] nonce)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }

    private static SecretKey secret(DataKey key) {
        SecretKey secret = key.secret();
        if (secret == null) {
            throw new IllegalStateException(key + " is current and destroyed");
        }
        return secret;
    }

    /**
     * What a seal held.
     *
     * @param content null when its key has been destroyed
     */
    record Opened(Compartment compartment, byte @Nullable [] content) {}
}
