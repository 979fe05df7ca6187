package org.parley.api.eventstore.ledger;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.api.eventstore.append.Gaps;
import org.parley.projections.ledger.Leaf;
import org.parley.projections.ledger.tree.Hash;
import org.parley.projections.ledger.tree.Sha256;
import org.parley.projections.ledger.tree.Subtree;
import org.parley.projections.ledger.tree.TiledEdge;

/**
 * Appends a leaf for each event, in the order in which events are read. A number that is missing is
 * passed and looked for again; what comes late gets the next leaf, and never one before a leaf that
 * is there. Within a stream that changes nothing: an event is decided after the one before it was
 * committed, and what is read together is put in order.
 */
final class Clerk {

    static final int MOST = 1000;

    /** A transaction that was given a number is over long before. */
    private static final Duration EXPECTED = Gaps.TIMEOUT.multipliedBy(2);

    private final EventTable events;
    private final LeafTable leaves;
    private final GapTable gaps;
    private final StoredTree tree;
    private final Clock clock;
    private final List<StoredTree.Finished> finished = new ArrayList<>();
    private final Sha256 sha256 = new Sha256();
    private @Nullable TiledEdge edge;

    Clerk(EventTable events, LeafTable leaves, GapTable gaps, StoredTree tree, Clock clock) {
        this.events = events;
        this.leaves = leaves;
        this.gaps = gaps;
        this.tree = tree;
        this.clock = clock;
    }

    /** Appends what is there to append, but not too much; how many it was. Has the pen. */
    synchronized int append() {
        Instant now = clock.instant();
        long last = leaves.lastEvent();
        List<StoredEvent> read = new ArrayList<>(events.after(last, MOST));
        gaps.notice(last, read.stream().map(StoredEvent::index).toList(), now);
        List<StoredEvent> late =
                events.inGaps(); // read after the others: what they rest on is there
        if (!late.isEmpty()) {
            gaps.fill(late.stream().map(StoredEvent::index).toList(), now);
            read.addAll(late);
        }
        gaps.forget(now, EXPECTED);
        read.sort(Comparator.comparingLong(StoredEvent::index));
        write(numbered(read));
        return read.size();
    }

    /** Appends a leaf for what the ledger says of itself. Has the pen. */
    synchronized NumberedLeaf state(StoredEvent statement) {
        Optional<LeafTable.Head> before =
                Optional.ofNullable(leaves.heads(Set.of(NumberedLeaf.OWN)).get(NumberedLeaf.OWN));
        Leaf leaf = statement.leaf(before.map(LeafTable.Head::hash).orElse(null), sha256);
        NumberedLeaf numbered =
                new NumberedLeaf(
                        leaves.size(),
                        null,
                        null,
                        NumberedLeaf.OWN,
                        leaf,
                        sha256.leaf(leaf.canonical()));
        write(List.of(numbered));
        return numbered;
    }

    /** What was written is not there after all. */
    synchronized void startOver() {
        edge = null;
    }

    private List<NumberedLeaf> numbered(List<StoredEvent> read) {
        Set<String> streams = new HashSet<>();
        read.forEach(event -> streams.add(event.stream()));
        Map<String, LeafTable.Head> heads = new HashMap<>(leaves.heads(streams));
        long next = leaves.size();
        List<NumberedLeaf> numbered = new ArrayList<>(read.size());
        for (StoredEvent event : read) {
            LeafTable.Head head = heads.get(event.stream());
            Leaf leaf = event.leaf(head == null ? null : head.hash(), sha256);
            NumberedLeaf it =
                    new NumberedLeaf(
                            next++,
                            event.index(),
                            event.id(),
                            event.negotiation(),
                            leaf,
                            sha256.leaf(leaf.canonical()));
            heads.put(event.stream(), new LeafTable.Head(event.sequence(), it.hash()));
            numbered.add(it);
        }
        return numbered;
    }

    private void write(List<NumberedLeaf> numbered) {
        if (numbered.isEmpty()) {
            return;
        }
        TiledEdge current = edge(numbered.getFirst().index());
        leaves.append(numbered);
        numbered.forEach(leaf -> current.add(leaf.hash()));
        tree.keep(finished);
        finished.clear();
    }

    private TiledEdge edge(long size) {
        TiledEdge known = edge;
        if (known == null || known.size() != size) {
            finished.clear();
            known = TiledEdge.at(size, tree, this::finish);
            edge = known;
        }
        return known;
    }

    private void finish(Subtree tile, Hash hash) {
        finished.add(new StoredTree.Finished(tile, hash));
    }
}
