package org.parley.benchmark.ours;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A row of the event table, to be copied under other ids. Both texts are JSON. */
record CaseEvent(
        String stream,
        long sequence,
        String aggregate,
        String time,
        String type,
        @Nullable String revision,
        String payload,
        String metadata) {

    private static final Pattern ID =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");

    /** The values of the columns in the copy of that number; within a copy ids agree. */
    @Nullable Object[] copy(int number) {
        long salt = new Random(number).nextLong();
        return new @Nullable Object[] {
            UUID.randomUUID().toString(),
            renamed(stream, salt),
            sequence,
            aggregate,
            time,
            type,
            revision,
            renamed(payload, salt).getBytes(StandardCharsets.UTF_8),
            renamed(metadata, salt).getBytes(StandardCharsets.UTF_8)
        };
    }

    private static String renamed(String text, long salt) {
        return ID.matcher(text)
                .replaceAll(found -> {
                    UUID id = UUID.fromString(found.group());
                    long most = id.getMostSignificantBits() ^ (salt & ~0xF000L);
                    return new UUID(most, id.getLeastSignificantBits()).toString();
                });
    }
}
