package org.parley.projections.ledger.tree;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.projections.ledger.text.Decimal;
import org.parley.projections.ledger.text.Malformed;

/**
 * Up to 256 neighbouring hashes of the tree, eight levels above the tile below it, as C2SP
 * tlog-tiles cuts and addresses them.
 *
 * @param width how many hashes; a full tile has {@link #FULL}
 */
public record Tile(int level, long index, int width) {

    public static final int HEIGHT = 8;
    public static final int FULL = 1 << HEIGHT;

    private static final int HIGHEST = 63;
    private static final Pattern PATH = Pattern.compile("tile/([0-9]{1,2})/(.+)");

    public Tile {
        if (level < 0 || level > HIGHEST || index < 0 || width < 1 || width > FULL) {
            throw new Malformed("is no tile");
        }
    }

    /** All tiles of a tree, the partial ones at its right edge as that size makes them. */
    public static List<Tile> of(long size) {
        List<Tile> tiles = new ArrayList<>();
        int level = 0;
        for (long hashes = size; hashes > 0; hashes >>>= HEIGHT, level++) {
            for (long index = 0; index < hashes >>> HEIGHT; index++) {
                tiles.add(new Tile(level, index, FULL));
            }
            int rest = (int) (hashes % FULL);
            if (rest > 0) {
                tiles.add(new Tile(level, hashes >>> HEIGHT, rest));
            }
        }
        return tiles;
    }

    /** Whether a tree of that size has all of this tile's hashes. */
    public boolean isIn(long size) {
        int shift = level * HEIGHT;
        long hashes = shift < Long.SIZE ? size >>> shift : 0;
        return index <= hashes >>> HEIGHT && (index << HEIGHT) + width <= hashes;
    }

    /** The bytes that are served: the hashes, one after the other. */
    public byte[] bytes(Subtrees subtrees) {
        ByteBuffer bytes = ByteBuffer.allocate(width * Hash.LENGTH);
        for (int i = 0; i < width; i++) {
            subtrees.at(new Subtree(level * HEIGHT, (index << HEIGHT) + i)).addTo(bytes);
        }
        return bytes.array();
    }

    /** Such as {@code tile/0/x001/067.p/12}. */
    public String path() {
        return "tile/" + level + "/" + new TileIndex(index, width).path();
    }

    public static Tile parse(String path) {
        Matcher matcher = PATH.matcher(path);
        if (!matcher.matches()) {
            throw new Malformed("is no path of a tile");
        }
        TileIndex at = TileIndex.parse(matcher.group(2));
        return new Tile((int) Decimal.parse(matcher.group(1)), at.index(), at.width());
    }
}
