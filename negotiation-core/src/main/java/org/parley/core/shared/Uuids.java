package org.parley.core.shared;

import java.util.UUID;

/** Reads ids strictly: {@link UUID#fromString} alone would accept shortened groups. */
final class Uuids {

    private static final int LENGTH = 36;

    private Uuids() {}

    static UUID parse(String text) {
        if (!isCanonical(text)) {
            throw new IllegalArgumentException(
                    "must be a UUID such as 123e4567-e89b-42d3-a456-426614174000");
        }
        return UUID.fromString(text);
    }

    private static boolean isCanonical(String text) {
        if (text.length() != LENGTH) {
            return false;
        }
        for (int i = 0; i < LENGTH; i++) {
            char c = text.charAt(i);
            boolean dash = i == 8 || i == 13 || i == 18 || i == 23;
            if (dash ? c != '-' : !isHex(c)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isHex(char c) {
        return c >= '0' && c <= '9' || c >= 'a' && c <= 'f' || c >= 'A' && c <= 'F';
    }
}
