package org.parley.api.eventstore.keys;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.Provider;
import java.security.SecureRandom;
import java.security.Security;
import java.security.UnrecoverableKeyException;
import java.util.Arrays;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * A token that is reached by PKCS#11, such as a hardware security module; its keys never leave it.
 * Few tokens can wrap by AES-KWP what is not theirs, so keys are encrypted by AES-GCM there.
 */
final class Token implements Keychain {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final KeyStore keys;
    private final Provider provider;
    private final char[] pin;
    private final String place;

    Token(KeyStore keys, Provider provider, char[] pin, String place) {
        this.keys = keys;
        this.provider = provider;
        this.pin = pin.clone();
        this.place = place;
    }

    /**
     * Opens the token of a configuration file for SunPKCS11.
     *
     * @throws NoKeychain when it cannot be opened
     */
    static Token at(Path configuration, char[] pin) {
        try {
            Provider provider =
                    Security.getProvider("SunPKCS11").configure(configuration.toString());
            KeyStore keys = KeyStore.getInstance("PKCS11", provider);
            keys.load(null, pin);
            return new Token(keys, provider, pin, "the token of " + configuration);
        } catch (GeneralSecurityException | IOException | RuntimeException failed) {
            throw new NoKeychain(
                    "The token of " + configuration + " cannot be opened: is its PIN right?",
                    failed);
        }
    }

    @Override
    public Set<String> names() {
        try {
            return new TreeSet<>(Collections.list(keys.aliases()));
        } catch (GeneralSecurityException failed) {
            throw new NoKeychain("The keys of " + place + " cannot be listed.", failed);
        }
    }

    @Override
    public boolean canMake() {
        return false;
    }

    @Override
    public void make(String name) {
        throw new NoKeychain("Keys of " + place + " are made by its own means.", null);
    }

    @Override
    public byte[] wrap(String name, byte[] key) throws GeneralSecurityException {
        byte[] nonce = new byte[NONCE];
        new SecureRandom().nextBytes(nonce);
        byte[] box = cipher(Cipher.ENCRYPT_MODE, name, nonce).doFinal(key);
        byte[] all = Arrays.copyOf(nonce, NONCE + box.length);
        System.arraycopy(box, 0, all, NONCE, box.length);
        return all;
    }

    @Override
    public byte[] unwrap(String name, byte[] wrapped) throws GeneralSecurityException {
        if (wrapped.length <= NONCE) {
            throw new UnrecoverableKeyException("not wrapped here");
        }
        return cipher(Cipher.DECRYPT_MODE, name, Arrays.copyOf(wrapped, NONCE))
                .doFinal(wrapped, NONCE, wrapped.length - NONCE);
    }

    @Override
    public String place() {
        return place;
    }

    private Cipher cipher(int mode, String name, byte[] nonce) throws GeneralSecurityException {
        if (!(keys.getKey(name, pin) instanceof SecretKey key)) {
            throw new UnrecoverableKeyException("there is no key " + name);
        }
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding", provider);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }
}
