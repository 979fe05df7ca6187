package org.parley.projections.ledger.text;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;

/**
 * Base 64 as RFC 4648, section 4, writes it: padded, and with zero bits in what the padding leaves
 * over. The JDK's decoder would read several texts as the same bytes.
 */
public final class Base64Text {

    private static final int GROUP = 4;
    private static final int BYTES_OF_A_GROUP = 3;

    private Base64Text() {}

    public static String of(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    /**
     * The bytes of a text.
     *
     * @throws Malformed when it is not the only way to write them
     */
    public static byte[] decode(String text) {
        byte[] ascii = text.getBytes(StandardCharsets.UTF_8);
        return decode(ascii, 0, ascii.length);
    }

    /** The same, of a part of a larger text. */
    public static byte[] decode(byte[] text, int from, int to) {
        byte[] bytes = lenient(text, from, to);
        int over = bytes.length % BYTES_OF_A_GROUP;
        boolean whole = (to - from) % GROUP == 0;
        if (!whole || over > 0 && !endsWith(text, to, lastOf(bytes, over))) {
            throw new Malformed("is base64 that is not written in the one way that is allowed");
        }
        return bytes;
    }

    private static byte[] lenient(byte[] text, int from, int to) {
        try {
            ByteBuffer decoded = Base64.getDecoder().decode(ByteBuffer.wrap(text, from, to - from));
            return decoded.array().length == decoded.limit()
                    ? decoded.array()
                    : Arrays.copyOf(decoded.array(), decoded.limit());
        } catch (IllegalArgumentException _) {
            throw new Malformed("is not base64");
        }
    }

    private static byte[] lastOf(byte[] bytes, int count) {
        byte[] last = Arrays.copyOfRange(bytes, bytes.length - count, bytes.length);
        return Base64.getEncoder().encode(last);
    }

    private static boolean endsWith(byte[] text, int to, byte[] group) {
        return Arrays.equals(text, to - GROUP, to, group, 0, GROUP);
    }
}
