package org.parley.api.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Set;

/** The secret under which positions are encrypted: a file that only its owner can read. */
final class PositionKey {

    static final int LENGTH = 32;

    private static final FileAttribute<?> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private PositionKey() {}

    /** Reads the key, or makes one at the first start. */
    static byte[] in(Path folder) {
        Path file = folder.resolve("position.key");
        try {
            Files.createDirectories(folder);
            if (Files.notExists(file)) {
                make(file);
            }
            byte[] key = Files.readAllBytes(file);
            if (key.length != LENGTH) {
                throw new IllegalStateException(file + " is not a key of 32 bytes");
            }
            return key;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read or make " + file, e);
        }
    }

    private static void make(Path file) throws IOException {
        byte[] key = new byte[LENGTH];
        new SecureRandom().nextBytes(key);
        Path fresh = file.resolveSibling("position.key." + ProcessHandle.current().pid());
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        Set<StandardOpenOption> options =
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        Files.deleteIfExists(fresh);
        try (var channel =
                Files.newByteChannel(
                        fresh,
                        options,
                        posix ? new FileAttribute<?>[] {OWNER_ONLY} : new FileAttribute<?>[0])) {
            channel.write(java.nio.ByteBuffer.wrap(key));
        }
        try {
            Files.move(fresh, file);
        } catch (FileAlreadyExistsException _) {
            Files.delete(fresh);
        }
    }
}
