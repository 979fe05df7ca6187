package org.parley.benchmark.ours;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import javax.crypto.KeyGenerator;

/** The keystore that databases on a server need: all nodes of a run have the same. */
final class Keystore {

    private static final String PASSWORD = "benchmark";

    private Keystore() {}

    static List<String> settings(Path folder) {
        Path file = folder.resolveSibling("benchmark.p12");
        if (Files.notExists(file)) {
            make(file);
        }
        return List.of(
                "--parley.keys.keystore=" + file, "--parley.keys.keystore-password=" + PASSWORD);
    }

    private static void make(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            KeyStore keys = KeyStore.getInstance("PKCS12");
            keys.load(null, PASSWORD.toCharArray());
            keys.setEntry(
                    "kek-1",
                    new KeyStore.SecretKeyEntry(KeyGenerator.getInstance("AES").generateKey()),
                    new KeyStore.PasswordProtection(PASSWORD.toCharArray()));
            try (OutputStream out = Files.newOutputStream(file)) {
                keys.store(out, PASSWORD.toCharArray());
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
