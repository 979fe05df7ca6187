package org.parley.benchmark.limit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Map;
import org.parley.benchmark.program.Arguments;
import org.parley.benchmark.program.Program;

/** Reads a file of lines and hashes each, and does not look into any. */
final class HashedLines implements Program {

    private final Path file;

    HashedLines(Arguments arguments) {
        this.file = Path.of(arguments.text("file"));
    }

    @Override
    public Map<String, Object> tell(String verb, Arguments arguments)
            throws IOException, NoSuchAlgorithmException {
        MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
        long begin = System.nanoTime();
        long lines = 0;
        byte[] part = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(file)) {
            for (int size = in.read(part); size > 0; size = in.read(part)) {
                int start = 0;
                for (int i = 0; i < size; i++) {
                    if (part[i] == '\n') {
                        sha256.update(part, start, i - start);
                        sha256.digest();
                        start = i + 1;
                        lines++;
                    }
                }
                sha256.update(part, start, size - start);
            }
        }
        return Map.of("lines", lines, "speed", lines * 1e9 / (System.nanoTime() - begin));
    }
}
