package org.parley.api.eventstore.sealing;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Fills a content up to the next of a few sizes: 512, 1024, 2048 and 4096 bytes, then multiples of
 * 4096. A sentence or two, with a constraint or without, are all of the first.
 */
final class Padding {

    private static final int SMALLEST = 512;
    private static final int STEP = 4096;

    private Padding() {}

    static byte[] pad(byte[] content) {
        int needed = Integer.BYTES + content.length;
        return ByteBuffer.allocate(size(needed)).putInt(content.length).put(content).array();
    }

    /**
     * @throws BrokenSeal when it was not padded here
     */
    static byte[] unpad(byte[] padded) {
        int length = padded.length < Integer.BYTES ? -1 : ByteBuffer.wrap(padded).getInt();
        if (length < 0 || length > padded.length - Integer.BYTES) {
            throw new BrokenSeal("a seal holds less than it says");
        }
        return Arrays.copyOfRange(padded, Integer.BYTES, Integer.BYTES + length);
    }

    private static int size(int needed) {
        if (needed > STEP) {
            return (needed + STEP - 1) / STEP * STEP;
        }
        int size = SMALLEST;
        while (size < needed) {
            size *= 2;
        }
        return size;
    }
}
