package org.parley.projections.ledger.tree;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.parley.projections.ledger.text.Malformed;

/**
 * The leaves below a tile of the lowest level, each behind its length in two bytes, as C2SP
 * tlog-tiles serves them.
 */
public record EntryBundle(long index, int width) {

    private static final int LONGEST = 0xffff;
    private static final String PREFIX = "tile/entries/";

    public EntryBundle {
        if (index < 0 || width < 1 || width > Tile.FULL) {
            throw new Malformed("is no bundle");
        }
    }

    /** Such as {@code tile/entries/x001/067}. */
    public String path() {
        return PREFIX + new TileIndex(index, width).path();
    }

    public static EntryBundle parse(String path) {
        if (!path.startsWith(PREFIX)) {
            throw new Malformed("is no path of a bundle");
        }
        TileIndex at = TileIndex.parse(path.substring(PREFIX.length()));
        return new EntryBundle(at.index(), at.width());
    }

    public static byte[] encode(List<byte[]> leaves) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (byte[] leaf : leaves) {
            if (leaf.length > LONGEST) {
                throw new IllegalArgumentException("a leaf of " + leaf.length + " bytes");
            }
            bytes.write(leaf.length >>> Byte.SIZE);
            bytes.write(leaf.length);
            bytes.writeBytes(leaf);
        }
        return bytes.toByteArray();
    }

    public static List<byte[]> decode(byte[] bytes) {
        List<byte[]> leaves = new ArrayList<>();
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        while (rest.hasRemaining()) {
            int length = rest.remaining() < Short.BYTES ? -1 : rest.getShort() & LONGEST;
            if (length < 0 || length > rest.remaining()) {
                throw new Malformed("is a bundle that was cut");
            }
            byte[] leaf = new byte[length];
            rest.get(leaf);
            leaves.add(leaf);
        }
        return leaves;
    }
}
