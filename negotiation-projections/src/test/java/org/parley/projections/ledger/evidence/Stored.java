package org.parley.projections.ledger.evidence;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parley.projections.ledger.Leaf;
import org.parley.projections.ledger.tree.Hash;
import org.parley.projections.ledger.tree.Sha256;

/** An event as a database keeps it, and its leaf. */
record Stored(Leaf leaf, byte[] payload, byte[] metadata) {

    /** Random events of so many streams; the same for the same random. */
    static List<Stored> some(int count, int streams, Random random) {
        return stream(count, streams, random).toList();
    }

    /** The same, one at a time. */
    static Stream<Stored> stream(int count, int streams, Random random) {
        Ledger ledger = new Ledger();
        return IntStream.range(0, count).mapToObj(i -> any(i, streams, random, ledger));
    }

    private static Stored any(int i, int streams, Random random, Ledger ledger) {
        byte[] payload = json("text", random, 250);
        byte[] metadata = json("correlationId", random, 200);
        return ledger.add(
                "agenda.AgendaItemProposed",
                "stream-" + random.nextInt(streams) + (random.nextInt(9) == 0 ? "é" : ""),
                "2016-06-23T16:%02d:00.000Z".formatted(i % 60),
                random.nextInt(10) == 0 ? null : "goc.head",
                payload,
                metadata);
    }

    /** What the leaves of these events would be if they were recorded anew. */
    static List<Stored> recordedAnew(List<Stored> events) {
        Ledger ledger = new Ledger();
        return events.stream()
                .map(e ->
                        ledger.add(
                                e.leaf.type(),
                                e.leaf.stream(),
                                e.leaf.recorded(),
                                e.leaf.actor(),
                                e.payload,
                                e.metadata))
                .toList();
    }

    Stored with(Leaf other) {
        return new Stored(other, payload, metadata);
    }

    private static byte[] json(String name, Random random, int length) {
        byte[] filling = new byte[length / 2];
        random.nextBytes(filling);
        return ("{\"" + name + "\":\"" + HexFormat.of().formatHex(filling) + "\"}")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static final class Ledger {
        private final Sha256 sha256 = new Sha256();
        private final Map<String, Long> sequences = new HashMap<>();
        private final Map<String, Hash> heads = new HashMap<>();

        Stored add(
                String type,
                String stream,
                String recorded,
                String actor,
                byte[] payload,
                byte[] metadata) {
            long sequence = sequences.merge(stream, 1L, Long::sum) - 1;
            Leaf leaf =
                    new Leaf(
                            type,
                            "1",
                            stream,
                            sequence,
                            recorded,
                            actor,
                            sha256.of(payload),
                            sha256.of(metadata),
                            heads.get(stream));
            heads.put(stream, sha256.leaf(leaf.canonical()));
            return new Stored(leaf, payload, metadata);
        }
    }
}
