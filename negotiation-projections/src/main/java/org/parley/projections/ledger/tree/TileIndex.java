package org.parley.projections.ledger.tree;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.projections.ledger.text.Decimal;
import org.parley.projections.ledger.text.Malformed;

/** The end of a tile's path: its number in groups of three digits, and its width if not full. */
record TileIndex(long index, int width) {

    private static final int GROUP = 1000;
    private static final Pattern PATH =
            Pattern.compile("((?:x[0-9]{3}/){0,5}[0-9]{3})(?:\\.p/([0-9]{1,3}))?");

    String path() {
        StringBuilder path = new StringBuilder(String.format("%03d", index % GROUP));
        for (long rest = index / GROUP; rest > 0; rest /= GROUP) {
            path.insert(0, String.format("x%03d/", rest % GROUP));
        }
        return width == Tile.FULL ? path.toString() : path + ".p/" + width;
    }

    static TileIndex parse(String path) {
        Matcher matcher = PATH.matcher(path);
        if (!matcher.matches()) {
            throw new Malformed("is no path of a tile");
        }
        long index = Long.parseLong(matcher.group(1).replaceAll("[x/]", ""));
        String partial = matcher.group(2);
        int width = partial == null ? Tile.FULL : (int) Decimal.parse(partial);
        TileIndex parsed = new TileIndex(index, width);
        if (width < 1 || width > Tile.FULL || !parsed.path().equals(path)) {
            throw new Malformed("is not the one path of its tile");
        }
        return parsed;
    }
}
