package org.parley.api.database;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import javax.crypto.spec.SecretKeySpec;

/** A keystore as an administrator would make one, for databases on a server. */
public final class TestKeystore {

    public static final String PASSWORD = "a password of a test";

    private TestKeystore() {}

    /** The settings that name one in the folder, made there if it was not. */
    static List<String> settings(Path folder) {
        Path file = folder.resolve("test.p12");
        if (Files.notExists(file)) {
            folder.toFile().mkdirs();
            make(file, "kek-test");
        }
        return List.of("parley.keys.keystore=" + file, "parley.keys.keystore-password=" + PASSWORD);
    }

    /** Makes one with a key of each name; a name makes the same key for the same file name. */
    public static void make(Path file, String... names) {
        try (OutputStream out = Files.newOutputStream(file)) {
            KeyStore keys = KeyStore.getInstance("PKCS12");
            keys.load(null, PASSWORD.toCharArray());
            for (String name : names) {
                keys.setEntry(
                        name,
                        new KeyStore.SecretKeyEntry(key(file.getFileName() + name)),
                        new KeyStore.PasswordProtection(PASSWORD.toCharArray()));
            }
            keys.store(out, PASSWORD.toCharArray());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static SecretKeySpec key(String name) {
        byte[] bytes = new byte[32];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) name.charAt(i % name.length());
        }
        return new SecretKeySpec(bytes, "AES");
    }
}
