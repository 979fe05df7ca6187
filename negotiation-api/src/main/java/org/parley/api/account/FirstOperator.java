package org.parley.api.account;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;
import org.parley.api.eventstore.DataHome;
import org.parley.api.problem.Refused;
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
        String password = random();
        Path draft = home.folder().resolve(FILE + "." + ProcessHandle.current().pid());
        write(draft, password);
        if (!isFirst(password)) {
            remove(draft);
            return;
        }
        Path file = rename(draft, home.folder().resolve(FILE));
        LOG.warn(
                "There was no login yet. Log in as \"operator\" with the password in {}, change it, and delete the file.",
                file);
    }

    /** Of nodes that start together on an empty house, only one is the first. */
    private boolean isFirst(String password) {
        try {
            desk.open(OPERATOR, password, Set.of(GlobalRole.OPERATOR));
            return true;
        } catch (Refused another) {
            LOG.info("another node has made the first login; its password stands there");
            return false;
        }
    }

    private static Path rename(Path draft, Path file) {
        try {
            return Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }

    private static void remove(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete " + file, e);
        }
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
