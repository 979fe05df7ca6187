package org.parley.api.eventstore.keys;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.UnrecoverableKeyException;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Cipher;
import javax.crypto.KeyGenerator;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** A PKCS#12 file. Keys are wrapped as in RFC 5649 (AES key wrap with padding). */
final class KeystoreFile implements Keychain {

    private static final int BITS = 256;

    private final Path file;
    private final char[] password;
    private final boolean own;

    /** Opening the file takes long, by design. */
    private final Map<String, SecretKey> opened = new ConcurrentHashMap<>();

    /**
     * @param own whether the file is the application's to write
     */
    KeystoreFile(Path file, char[] password, boolean own) {
        this.file = file;
        this.password = password.clone();
        this.own = own;
    }

    @Override
    public Set<String> names() {
        try {
            return new TreeSet<>(Collections.list(load().aliases()));
        } catch (GeneralSecurityException | IOException failed) {
            throw new NoKeychain(unreadable(), failed);
        }
    }

    @Override
    public boolean canMake() {
        return own;
    }

    @Override
    public synchronized void make(String name) {
        try {
            KeyGenerator generator = KeyGenerator.getInstance("AES");
            generator.init(BITS);
            KeyStore keys = load();
            KeyStore.ProtectionParameter protection = new KeyStore.PasswordProtection(password);
            keys.setEntry(name, new KeyStore.SecretKeyEntry(generator.generateKey()), protection);
            store(keys);
        } catch (GeneralSecurityException | IOException failed) {
            throw new NoKeychain("A key cannot be added to " + file + ".", failed);
        }
    }

    @Override
    public byte[] wrap(String name, byte[] key) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/KWP/NoPadding");
        cipher.init(Cipher.WRAP_MODE, key(name));
        return cipher.wrap(new SecretKeySpec(key, "AES"));
    }

    @Override
    public byte[] unwrap(String name, byte[] wrapped) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/KWP/NoPadding");
        cipher.init(Cipher.UNWRAP_MODE, key(name));
        return cipher.unwrap(wrapped, "AES", Cipher.SECRET_KEY).getEncoded();
    }

    @Override
    public String place() {
        return file.toString();
    }

    private SecretKey key(String name) throws GeneralSecurityException {
        SecretKey known = opened.get(name);
        if (known != null) {
            return known;
        }
        try {
            if (load().getKey(name, password) instanceof SecretKey key) {
                opened.put(name, key);
                return key;
            }
        } catch (IOException failed) {
            throw new NoKeychain(unreadable(), failed);
        }
        throw new UnrecoverableKeyException("there is no key " + name);
    }

    private String unreadable() {
        return "The keystore " + file + " cannot be opened: is it there, and its password right?";
    }

    private KeyStore load() throws GeneralSecurityException, IOException {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = existing()) {
            keys.load(in, password);
        }
        return keys;
    }

    private @Nullable InputStream existing() throws IOException {
        return own && Files.notExists(file) ? null : Files.newInputStream(file);
    }

    /** All of it or nothing: a kill leaves the old file. */
    private void store(KeyStore keys) throws GeneralSecurityException, IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        OwnerOnly.create(fresh);
        try (OutputStream out = Files.newOutputStream(fresh)) {
            keys.store(out, password);
        }
        OwnerOnly.force(fresh);
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        OwnerOnly.forceFolder(file);
    }
}
