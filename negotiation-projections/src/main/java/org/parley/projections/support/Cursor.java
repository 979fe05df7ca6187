package org.parley.projections.support;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;

/** A place in a list, written so that nobody is tempted to read it. */
public final class Cursor {

    private static final TypeReference<List<String>> KEYS = new TypeReference<>() {};

    private Cursor() {}

    static String write(List<String> keys) {
        byte[] json = Json.write(keys).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json);
    }

    /**
     * The keys of the last row that was shown, or null without a cursor.
     *
     * @throws IllegalArgumentException for what is no cursor of a list with so many keys
     */
    public static @Nullable List<String> read(@Nullable String cursor, int keys) {
        if (cursor == null) {
            return null;
        }
        List<String> read = parse(cursor);
        if (read == null || read.size() != keys || read.stream().anyMatch(Cursor::isMissing)) {
            throw notOurs();
        }
        return read;
    }

    /** What a caller is told who made a cursor up. */
    public static IllegalArgumentException notOurs() {
        return new IllegalArgumentException("must be the nextCursor of an answer to this request");
    }

    private static boolean isMissing(@Nullable String key) {
        return key == null;
    }

    private static @Nullable List<String> parse(String cursor) {
        try {
            byte[] json = Base64.getUrlDecoder().decode(cursor);
            return Json.read(new String(json, StandardCharsets.UTF_8), KEYS);
        } catch (IllegalArgumentException | JacksonException _) {
            return null;
        }
    }
}
