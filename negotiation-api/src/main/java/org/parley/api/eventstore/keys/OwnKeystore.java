package org.parley.api.eventstore.keys;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;

/** The keystore of the embedded default: in the data folder, with its password beside it. */
final class OwnKeystore {

    private static final int PASSWORD_BYTES = 24;

    private OwnKeystore() {}

    static Keychain in(Path data) throws IOException {
        Path folder = data.resolve("keys");
        OwnerOnly.folder(folder);
        return new KeystoreFile(
                folder.resolve("parley.p12"), password(folder.resolve("password")), true);
    }

    private static char[] password(Path file) throws IOException {
        if (Files.notExists(file)) {
            byte[] random = new byte[PASSWORD_BYTES];
            new SecureRandom().nextBytes(random);
            OwnerOnly.create(file);
            Files.writeString(file, Base64.getUrlEncoder().encodeToString(random));
            OwnerOnly.force(file);
            OwnerOnly.forceFolder(file);
        }
        return Files.readString(file, StandardCharsets.UTF_8).strip().toCharArray();
    }
}
