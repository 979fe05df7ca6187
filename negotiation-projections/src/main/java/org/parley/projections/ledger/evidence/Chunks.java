package org.parley.projections.ledger.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Cuts a file into pieces of whole lines. */
final class Chunks {

    private static final int USUAL = 1 << 20;
    private static final int LONGEST_LINE = 1 << 23;

    private final InputStream in;
    private byte[] rest = new byte[0];

    Chunks(InputStream in) {
        this.in = in;
    }

    /**
     * Some whole lines, or null at the end. What stands behind the last line end comes back as a
     * piece without one, and so does a line that is far too long.
     */
    byte @Nullable [] next() throws IOException {
        byte[] piece = rest;
        while (piece.length <= LONGEST_LINE) {
            byte[] more = in.readNBytes(USUAL);
            if (more.length == 0) {
                break;
            }
            int start = piece.length;
            piece = Arrays.copyOf(piece, start + more.length);
            System.arraycopy(more, 0, piece, start, more.length);
            int end = lastLineEnd(piece, start);
            if (end > 0) {
                rest = Arrays.copyOfRange(piece, end, piece.length);
                return end == piece.length ? piece : Arrays.copyOf(piece, end);
            }
        }
        rest = new byte[0];
        return piece.length == 0 ? null : piece;
    }

    private static int lastLineEnd(byte[] piece, int start) {
        int end = piece.length;
        while (end > start && piece[end - 1] != '\n') {
            end--;
        }
        return end > start ? end : 0;
    }
}
