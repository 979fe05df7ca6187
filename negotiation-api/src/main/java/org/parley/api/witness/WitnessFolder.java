package org.parley.api.witness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.projections.ledger.note.Checkpoint;
import org.parley.projections.ledger.note.NoteSigner;
import org.parley.projections.ledger.note.SignatureType;
import org.parley.projections.ledger.note.SignedNote;
import org.parley.projections.ledger.text.Base64Text;
import org.parley.projections.ledger.tree.Sha256;

/**
 * What a witness keeps: its key, and for each log the last checkpoint that it cosigned. One process
 * at a time has it. Lose it, and the witness starts anew under another key.
 */
final class WitnessFolder implements AutoCloseable {

    private static final int SEED = 32;
    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    private final Path folder;
    private final FileChannel lock;

    private WitnessFolder(Path folder, FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /**
     * Opens the folder, and makes it if it is not there.
     *
     * @throws IllegalStateException when another process has it
     */
    static WitnessFolder open(Path folder) throws IOException {
        Files.createDirectories(folder);
        FileChannel lock =
                FileChannel.open(
                        folder.resolve("lock"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE);
        if (!isTaken(lock)) {
            lock.close();
            throw new IllegalStateException("Another witness is at work in " + folder + ".");
        }
        return new WitnessFolder(folder, lock);
    }

    private static boolean isTaken(FileChannel channel) throws IOException {
        try {
            @Nullable FileLock held = channel.tryLock();
            return held != null;
        } catch (OverlappingFileLockException _) {
            return false;
        }
    }

    /** The key of that name, made at the first time. */
    NoteSigner signer(String name) throws IOException {
        Path file = folder.resolve("key");
        if (Files.notExists(file)) {
            byte[] seed = new byte[SEED];
            new SecureRandom().nextBytes(seed);
            write(file, Base64Text.of(seed) + "\n");
        }
        byte[] seed = Base64Text.decode(Files.readString(file).strip());
        return NoteSigner.ofSeed(name, SignatureType.COSIGNATURE, seed);
    }

    /** What was cosigned last of a log, or null. */
    @Nullable Checkpoint last(String origin) {
        Path file = of(origin);
        try {
            return Files.notExists(file)
                    ? null
                    : Checkpoint.parse(SignedNote.parse(Files.readString(file)).text());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Remembers a checkpoint. When this returns, it is on the disk. */
    void remember(String origin, SignedNote note) throws IOException {
        write(of(origin), note.toString());
    }

    private Path of(String origin) {
        byte[] name = new Sha256().of(origin.getBytes(StandardCharsets.UTF_8)).bytes();
        return folder.resolve(HexFormat.of().formatHex(name) + ".checkpoint");
    }

    /** All of it or nothing, readable for the owner alone. */
    private void write(Path file, String text) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        FileAttribute<?>[] mode =
                POSIX
                        ? new FileAttribute<?>[] {
                            PosixFilePermissions.asFileAttribute(
                                    PosixFilePermissions.fromString("rw-------"))
                        }
                        : new FileAttribute<?>[0];
        Set<StandardOpenOption> options =
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (FileChannel channel = FileChannel.open(fresh, options, mode)) {
            ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        if (POSIX) {
            try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
                names.force(true);
            }
        }
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
