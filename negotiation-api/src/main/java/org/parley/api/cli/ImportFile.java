package org.parley.api.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A file that is to be imported, as it was read: commands, or a table with its mapping. */
final class ImportFile {

    private final byte[] content;
    private final @Nullable String mapping;
    private final boolean dryRun;

    private ImportFile(byte[] content, @Nullable String mapping, boolean dryRun) {
        this.content = content;
        this.mapping = mapping;
        this.dryRun = dryRun;
    }

    /**
     * Reads it.
     *
     * @throws Refusal when a file cannot be read, or when commands are to be tried
     */
    static ImportFile read(Path file, @Nullable Path mapping, boolean dryRun) throws IOException {
        byte[] content = content(file);
        if (dryRun && mapping == null) {
            throw new Refusal("--dry-run is for tables: give their --mapping.");
        }
        String columns =
                mapping == null ? null : new String(content(mapping), StandardCharsets.UTF_8);
        return new ImportFile(content, columns, dryRun);
    }

    /** The exit code. */
    int sendBy(ImportCall call, String name) throws IOException, InterruptedException {
        if (mapping == null) {
            return call.send(name, content);
        }
        return dryRun ? call.tryTable(mapping, content) : call.sendTable(name, mapping, content);
    }

    private static byte[] content(Path file) throws IOException {
        if (!Files.isReadable(file)) {
            throw new Refusal("There is no file " + file + " that can be read.");
        }
        return Files.readAllBytes(file);
    }
}
