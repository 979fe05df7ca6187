package org.parley.projections.ledger.evidence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parley.projections.ledger.text.CanonicalLine;
import org.parley.projections.ledger.tree.Hash;

/** The streams of a file: each begins with its first event and misses none up to its last. */
final class Streams {

    /** How far a stream goes. */
    record Head(long events, Hash last) {}

    private static final List<String> MEMBERS = List.of("events", "head", "kind", "stream");

    private final Map<String, Head> heads = new HashMap<>();
    private @Nullable TreeMap<String, Head> open;

    void add(Checked.Leaf leaf) {
        @Nullable Head before = heads.get(leaf.stream());
        long expected = before == null ? 0 : before.events();
        Fault.unless(
                leaf.sequence() == expected,
                "sequence",
                "is not " + expected + ", which comes next in its stream");
        String last = before == null ? null : before.last().toString();
        Fault.unless(
                last == null ? leaf.previous() == null : last.equals(leaf.previous()),
                "previous",
                "is not the hash of the leaf before it in its stream");
        heads.put(leaf.stream(), new Head(expected + 1, leaf.hash()));
    }

    int size() {
        return heads.size();
    }

    /** A line that says how far a stream goes; they are in order of their streams. */
    void close(CanonicalLine line) {
        Members.require(line, MEMBERS);
        Map.Entry<String, Head> next = open().pollFirstEntry();
        Fault.unless(
                next != null && next.getKey().equals(Members.text(line, "stream")),
                "stream",
                "is not the next of the streams in this file");
        if (next != null) {
            Head head = next.getValue();
            Fault.unless(
                    head.events() == Members.number(line, "events"),
                    "events",
                    "is not " + head.events() + ", as many as the file has");
            Fault.unless(
                    head.last().toString().equals(Members.text(line, "head")),
                    "head",
                    "is not the hash of the stream's last leaf");
        }
    }

    void requireClosed() {
        Fault.unless(open().isEmpty(), "kind", "comes before the line of a stream in this file");
    }

    private TreeMap<String, Head> open() {
        if (open == null) {
            open = new TreeMap<>(heads);
        }
        return open;
    }
}
