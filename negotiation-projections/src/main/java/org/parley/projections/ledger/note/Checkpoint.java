package org.parley.projections.ledger.note;

import java.util.Arrays;
import java.util.List;
import org.parley.projections.ledger.text.Decimal;
import org.parley.projections.ledger.text.Malformed;
import org.parley.projections.ledger.tree.Hash;

/**
 * What a log commits itself to (C2SP tlog-checkpoint): so many leaves, with this root.
 *
 * @param extensions lines that others may have added to theirs; ours have none
 */
public record Checkpoint(String origin, long size, Hash root, List<String> extensions) {

    private static final int LINES = 3;

    public Checkpoint {
        extensions = List.copyOf(extensions);
        if (origin.isEmpty() || origin.indexOf('\n') >= 0 || size < 0) {
            throw new Malformed("is no checkpoint");
        }
    }

    public static Checkpoint of(String origin, long size, Hash root) {
        return new Checkpoint(origin, size, root, List.of());
    }

    /**
     * Reads the text of a note.
     *
     * @throws Malformed when it is not exactly as specified
     */
    public static Checkpoint parse(String text) {
        String[] lines = text.split("\n", -1);
        boolean ended = lines[lines.length - 1].isEmpty();
        List<String> each = Arrays.asList(lines).subList(0, lines.length - 1);
        if (!ended || each.size() < LINES || each.contains("")) {
            throw new Malformed("is no checkpoint: origin, size, root, each on a line");
        }
        return new Checkpoint(
                each.get(0),
                Decimal.parse(each.get(1)),
                Hash.parse(each.get(2)),
                each.subList(LINES, each.size()));
    }

    /** As it is signed. */
    public String text() {
        StringBuilder text = new StringBuilder(origin + "\n" + size + "\n" + root + "\n");
        extensions.forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }
}
