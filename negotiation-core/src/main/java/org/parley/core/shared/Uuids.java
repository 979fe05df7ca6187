package org.parley.core.shared;

import java.util.UUID;
import java.util.regex.Pattern;

/** Reads ids strictly: {@link UUID#fromString} alone would accept shortened groups. */
final class Uuids {

    private static final Pattern CANONICAL =
            Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private Uuids() {}

    static UUID parse(String text) {
        if (!CANONICAL.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "must be a UUID such as 123e4567-e89b-42d3-a456-426614174000");
        }
        return UUID.fromString(text);
    }
}
