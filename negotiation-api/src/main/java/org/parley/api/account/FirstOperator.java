package org.parley.api.account;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;
import org.parley.api.eventstore.DataHome;
import org.parley.api.security.GlobalRole;
import org.parley.core.shared.Username;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Gives an empty house its first login. Its password stands in a file that only the owner of the
 * process can read, and never in the log.
 */
@Component
@Profile("!demo")
class FirstOperator implements SmartInitializingSingleton {

    static final String FILE = "first-operator-password";
    private static final Username OPERATOR = new Username("operator");
    private static final Logger LOG = LoggerFactory.getLogger(FirstOperator.class);

    private final Accounts accounts;
    private final AccountDesk desk;
    private final DataHome home;

    FirstOperator(Accounts accounts, AccountDesk desk, DataHome home) {
        this.accounts = accounts;
        this.desk = desk;
        this.home = home;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (!accounts.isEmpty()) {
            return;
        }
        Path file = home.folder().resolve(FILE);
        String password = random();
        write(file, password);
        desk.open(OPERATOR, password, Set.of(GlobalRole.OPERATOR));
        LOG.warn(
                "There was no login yet. Log in as \"operator\" with the password in {}, change it, and delete the file.",
                file);
    }

    private static String random() {
        byte[] bits = new byte[24];
        new SecureRandom().nextBytes(bits);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    }

    private static void write(Path file, String password) {
        try {
            Files.deleteIfExists(file);
            Files.createFile(file, ownerOnly(file));
            Files.writeString(file, password + "\n", StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }

    private static FileAttribute<?>[] ownerOnly(Path file) {
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
