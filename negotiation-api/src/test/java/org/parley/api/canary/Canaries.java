package org.parley.api.canary;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Looks for what begins with a word that stands nowhere else, however it is written: in UTF-8, or
 * in UTF-16 of both orders.
 */
final class Canaries {

    /** All secrets begin with it. */
    static final String SECRET = "qxzsecret";

    /** What may be seen begins with it. */
    static final String PLAIN = "qxzplain";

    private static final int BLOCK = 1 << 20;
    private static final int LONGEST = 64;
    private static final List<Charset> FORMS =
            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

    private Canaries() {}

    /** Which of the two are in the file. */
    static Set<String> in(Path file) throws IOException {
        Set<String> found = new TreeSet<>();
        byte[] window = new byte[BLOCK + LONGEST];
        int kept = 0;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            for (int read = in.readNBytes(window, kept, BLOCK);
                    read > 0;
                    read = in.readNBytes(window, kept, BLOCK)) {
                int end = kept + read;
                found.addAll(in(Arrays.copyOf(window, end)));
                kept = Math.min(LONGEST, end);
                System.arraycopy(window, end - kept, window, 0, kept);
            }
        }
        return found;
    }

    static Set<String> in(byte[] bytes) {
        Set<String> found = new TreeSet<>();
        for (String word : List.of(SECRET, PLAIN)) {
            if (FORMS.stream().anyMatch(form -> contains(bytes, word.getBytes(form)))) {
                found.add(word);
            }
        }
        return found;
    }

    private static boolean contains(byte[] bytes, byte[] word) {
        for (int at = 0; at <= bytes.length - word.length; at++) {
            if (bytes[at] == word[0]
                    && Arrays.equals(bytes, at, at + word.length, word, 0, word.length)) {
                return true;
            }
        }
        return false;
    }
}
