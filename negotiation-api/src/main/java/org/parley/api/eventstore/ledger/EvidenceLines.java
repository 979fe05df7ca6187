package org.parley.api.eventstore.ledger;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.parley.projections.ledger.Leaf;
import org.parley.projections.ledger.evidence.EvidenceWriter;
import org.parley.projections.ledger.tree.Sha256;

/**
 * Writes the lines of leaves. What a line says of an event is what its table says now; the hash is
 * the ledger's. If the two do not fit, it is for whoever verifies the file to find that.
 */
final class EvidenceLines {

    private static final byte[] GONE = new byte[0];

    private final EventTable events;
    private final LogKeys keys;
    private final EvidenceWriter writer;
    private final Predicate<String> shown;
    private final Sha256 sha256 = new Sha256();

    /**
     * @param shown of which streams the events are written, too
     */
    EvidenceLines(EventTable events, LogKeys keys, EvidenceWriter writer, Predicate<String> shown) {
        this.events = events;
        this.keys = keys;
        this.writer = writer;
        this.shown = shown;
    }

    Map<Long, StoredEvent> stored(List<NumberedLeaf> some) {
        return events.at(some.stream().map(NumberedLeaf::event).filter(Objects::nonNull).toList());
    }

    /**
     * Writes one leaf.
     *
     * @param index its place in the tree of the file
     */
    void add(long index, NumberedLeaf it, Map<Long, StoredEvent> stored) throws IOException {
        StoredEvent event = it.event() == null ? keys.said(it) : stored.get(it.event());
        StoredEvent now = event == null ? gone(it) : event;
        if (it.event() == null || shown.test(it.leaf().stream())) {
            Leaf leaf =
                    now.leaf(
                            it.leaf().previous(),
                            it.leaf().payloadHash(),
                            it.leaf().metadataHash());
            writer.event(index, leaf, it.hash(), now.payload(), now.metadata());
        } else {
            writer.hidden(index, now.leaf(it.leaf().previous(), sha256), it.hash());
        }
    }

    private static StoredEvent gone(NumberedLeaf it) {
        Leaf leaf = it.leaf();
        return new StoredEvent(
                0,
                "",
                leaf.stream(),
                leaf.sequence(),
                leaf.type(),
                leaf.revision(),
                leaf.recorded(),
                GONE,
                GONE);
    }
}
