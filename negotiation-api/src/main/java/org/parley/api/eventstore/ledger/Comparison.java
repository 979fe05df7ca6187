package org.parley.api.eventstore.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.parley.api.eventstore.ledger.CheckpointTable.Signed;
import org.parley.api.eventstore.ledger.GapTable.Gap;
import org.parley.projections.ledger.Leaf;
import org.parley.projections.ledger.note.NoteKey;
import org.parley.projections.ledger.text.Malformed;
import org.parley.projections.ledger.tree.Frontier;
import org.parley.projections.ledger.tree.Hash;
import org.parley.projections.ledger.tree.Sha256;

/**
 * Reads every event and every leaf again and compares them, byte for byte and link by link, and the
 * tree of the leaves with every checkpoint. Whoever rewrote both and signed again is not found here
 * but by the witnesses.
 */
public final class Comparison {

    private static final int PIECE = 1000;
    private static final int MOST = 100;

    private final EventTable events;
    private final LeafTable leaves;
    private final CheckpointTable checkpoints;
    private final GapTable gaps;
    private final LogKeys keys;
    private final Supplier<Collection<NoteKey>> own;
    private final Supplier<@Nullable String> trouble;

    Comparison(
            EventTable events,
            LeafTable leaves,
            CheckpointTable checkpoints,
            GapTable gaps,
            LogKeys keys,
            Supplier<Collection<NoteKey>> own,
            Supplier<@Nullable String> trouble) {
        this.events = events;
        this.leaves = leaves;
        this.checkpoints = checkpoints;
        this.gaps = gaps;
        this.keys = keys;
        this.own = own;
        this.trouble = trouble;
    }

    /** Compares everything that has a leaf by now. */
    public Findings compare() {
        // in this order: what is signed meanwhile covers leaves that come meanwhile
        long signed = checkpoints.last().map(Signed::size).orElse(0L);
        long size = leaves.size();
        long last = leaves.lastEvent();
        Run run = new Run();
        for (long from = 0; from < size && run.goesOn(); from += PIECE) {
            long to = Math.min(size, from + PIECE);
            run.compare(leaves.range(from, to), from, to);
        }
        if (run.goesOn()) {
            run.compareUnnumbered(last);
        }
        String why = trouble.get();
        if (signed > size) {
            run.found.add(new Finding(size, null, "checkpoint", "says that there are " + signed));
        }
        return new Findings(
                run.found.isEmpty() && why == null, run.tree.size(), signed, why, run.found);
    }

    /** One time through all of it. */
    private final class Run {

        private final Sha256 sha256 = new Sha256();
        private final Frontier tree = new Frontier();
        private final Map<String, LeafTable.Head> heads = new HashMap<>();
        private final List<Finding> found = new ArrayList<>();
        private final Collection<NoteKey> signing = signing();

        boolean goesOn() {
            return found.size() < MOST;
        }

        void compare(List<NumberedLeaf> some, long from, long to) {
            Map<Long, StoredEvent> stored =
                    events.at(
                            some.stream()
                                    .map(NumberedLeaf::event)
                                    .filter(Objects::nonNull)
                                    .toList());
            Map<Long, Signed> signed = new HashMap<>();
            checkpoints.between(from + 1, to + 1).forEach(it -> signed.put(it.size(), it));
            for (NumberedLeaf leaf : some) {
                compare(leaf, leaf.event() == null ? keys.said(leaf) : stored.get(leaf.event()));
                compare(leaf, signed.get(tree.size()));
            }
        }

        private void compare(NumberedLeaf it, @Nullable StoredEvent event) {
            unless(it, it.index() == tree.size(), "index", "leaf " + tree.size() + " is gone");
            Hash hash = sha256.leaf(it.leaf().canonical());
            unless(it, hash.equals(it.hash()), "leaf", "is not what was hashed");
            tree.add(hash);
            compareLink(it);
            if (event == null) {
                unless(it, false, "event", "is gone");
            } else {
                compareContent(it, event);
                compareFiling(it, event);
            }
        }

        private void compareLink(NumberedLeaf it) {
            LeafTable.Head head = heads.get(it.leaf().stream());
            long expected = head == null ? 0 : head.sequence() + 1;
            Hash previous = head == null ? null : head.hash();
            unless(it, it.leaf().sequence() == expected, "sequence", "is not " + expected);
            unless(
                    it,
                    Objects.equals(previous, it.leaf().previous()),
                    "previous",
                    "is not the leaf before it in its stream");
            heads.put(it.leaf().stream(), new LeafTable.Head(it.leaf().sequence(), it.hash()));
        }

        private void compareContent(NumberedLeaf it, StoredEvent event) {
            Leaf now = event.leaf(it.leaf().previous(), sha256);
            same(it, now, "payload", Leaf::payloadHash);
            same(it, now, "metadata", Leaf::metadataHash);
            same(it, now, "type", Leaf::type);
            same(it, now, "revision", Leaf::revision);
            same(it, now, "stream", Leaf::stream);
            same(it, now, "sequence", Leaf::sequence);
            same(it, now, "recorded", Leaf::recorded);
            same(it, now, "actor", Leaf::actor);
        }

        private void compareFiling(NumberedLeaf it, StoredEvent event) {
            if (it.event() != null) {
                unless(it, event.id().equals(it.eventId()), "identifier", "is another");
                boolean filed = event.negotiation().equals(it.negotiation());
                unless(it, filed, "negotiation", "is not where its leaf is filed");
            }
        }

        private void same(
                NumberedLeaf it, Leaf now, String field, Function<Leaf, @Nullable Object> part) {
            unless(
                    it,
                    Objects.equals(part.apply(it.leaf()), part.apply(now)),
                    field,
                    "is not what it was when it was recorded");
        }

        private void compare(NumberedLeaf it, @Nullable Signed signed) {
            if (signed != null) {
                try {
                    boolean ours =
                            signed.checkpoint().root().equals(tree.root())
                                    && signed.checkpoint().size() == signed.size()
                                    && !signed.note().signedBy(signing).isEmpty();
                    unless(it, ours, "checkpoint", "is not that of the leaves up to this one");
                } catch (Malformed malformed) {
                    unless(it, false, "checkpoint", String.valueOf(malformed.getMessage()));
                }
            }
        }

        private Collection<NoteKey> signing() {
            try {
                return own.get();
            } catch (LedgerHarmed harmed) {
                found.add(new Finding(null, null, "key", String.valueOf(harmed.getMessage())));
                return List.of();
            }
        }

        void compareUnnumbered(long last) {
            List<Gap> expected = gaps.all();
            for (long event : events.withoutLeaf(last, MOST)) {
                if (expected.stream().noneMatch(gap -> gap.has(event))) {
                    found.add(new Finding(null, event, "event", "has no leaf"));
                }
            }
        }

        private void unless(NumberedLeaf it, boolean holds, String field, String problem) {
            if (!holds && goesOn()) {
                found.add(Finding.of(it, field, problem));
            }
        }
    }
}
