package org.parley.api.eventstore.ledger;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.parley.api.eventstore.ledger.CheckpointTable.Signed;
import org.parley.projections.ledger.evidence.EvidenceWriter;
import org.parley.projections.ledger.note.Checkpoint;
import org.parley.projections.ledger.note.NoteSigner;
import org.parley.projections.ledger.note.SignedNote;
import org.parley.projections.ledger.tree.Frontier;
import org.parley.projections.ledger.tree.Proofs;

/**
 * Writes evidence files, a piece at a time. Events are read again from their table, as they are
 * now, and stand beside the hash that they had when they were recorded.
 */
public final class Evidence {

    private static final int PIECE = 1000;

    private final EventTable events;
    private final LeafTable leaves;
    private final StoredTree tree;
    private final CheckpointTable checkpoints;
    private final LogKeys keys;
    private final Quorums quorums;
    private final Clock clock;

    Evidence(
            EventTable events,
            LeafTable leaves,
            StoredTree tree,
            CheckpointTable checkpoints,
            LogKeys keys,
            Quorums quorums,
            Clock clock) {
        this.events = events;
        this.leaves = leaves;
        this.tree = tree;
        this.checkpoints = checkpoints;
        this.keys = keys;
        this.quorums = quorums;
        this.clock = clock;
    }

    /** What is to be written, found once there is a checkpoint. */
    @FunctionalInterface
    public interface Prepared {

        /** Writes the file. */
        void to(OutputStream out) throws IOException;
    }

    /**
     * Every leaf of a negotiation and those that name the log's keys; of streams that are shown
     * with the event.
     *
     * @throws NothingPublished when there is no checkpoint
     */
    public Prepared ofNegotiation(String subject, String negotiation, Predicate<String> shown) {
        List<String> these = List.of(negotiation, NumberedLeaf.OWN);
        return inTheTree(
                subject, (from, size) -> leaves.ofNegotiations(these, from, size, PIECE), shown);
    }

    /** Every leaf there is; of streams that are shown with the event. */
    public Prepared ofEverything(String subject, Predicate<String> shown) {
        return inTheTree(
                subject, (from, size) -> leaves.range(from, Math.min(size, from + PIECE)), shown);
    }

    /**
     * These streams with their events, in a tree of their own: nothing tells what else there is.
     */
    public Prepared extract(String subject, Collection<String> streams) {
        SignedNote published = published();
        return out -> {
            long size = Checkpoint.parse(published.text()).size();
            Some some = (from, to) -> leaves.ofStreams(streams, from, to, PIECE);
            Frontier own = new Frontier();
            each(some, size, piece -> piece.forEach(leaf -> own.add(leaf.hash())));
            EvidenceWriter writer = new EvidenceWriter(out, keys.of(published));
            writer.header(subject, clock.instant());
            writer.extract(own.size(), own.root(), clock.instant());
            EvidenceLines lines = new EvidenceLines(events, keys, writer, _ -> true);
            long[] next = {0};
            each(
                    some,
                    size,
                    piece -> {
                        Map<Long, StoredEvent> stored = lines.stored(piece);
                        for (NumberedLeaf leaf : piece) {
                            lines.add(next[0]++, leaf, stored);
                        }
                    });
            writer.end(clock.instant());
        };
    }

    private Prepared inTheTree(String subject, Some some, Predicate<String> shown) {
        SignedNote published = published();
        return out -> {
            long size = Checkpoint.parse(published.text()).size();
            Proofs proofs = new Proofs(tree);
            NoteSigner signer = keys.of(published);
            EvidenceWriter writer = new EvidenceWriter(out, signer);
            writer.header(subject, clock.instant());
            writer.checkpoint(published);
            for (Signed earlier : checkpoints.below(size, 1)) {
                if (!earlier.note().signedBy(List.of(signer.key())).isEmpty()) {
                    writer.earlier(earlier.note(), proofs.consistency(earlier.size(), size));
                }
            }
            EvidenceLines lines = new EvidenceLines(events, keys, writer, shown);
            Gaps gaps = new Gaps(writer, proofs);
            each(
                    some,
                    size,
                    piece -> {
                        Map<Long, StoredEvent> stored = lines.stored(piece);
                        for (NumberedLeaf leaf : piece) {
                            gaps.upTo(leaf.index());
                            lines.add(leaf.index(), leaf, stored);
                            gaps.next = leaf.index() + 1;
                        }
                    });
            gaps.upTo(size);
            writer.end(clock.instant());
        };
    }

    /** Says what is left out between the leaves that are written. */
    private static final class Gaps {
        private final EvidenceWriter writer;
        private final Proofs proofs;
        private long next;

        Gaps(EvidenceWriter writer, Proofs proofs) {
            this.writer = writer;
            this.proofs = proofs;
        }

        void upTo(long index) throws IOException {
            if (index > next) {
                writer.gap(next, index, proofs.covering(next, index));
            }
        }
    }

    /** Leaves from one on and before another, some of them. */
    @FunctionalInterface
    private interface Some {
        List<NumberedLeaf> of(long from, long size);
    }

    /** What is done with some leaves. */
    @FunctionalInterface
    private interface Taking {
        void take(List<NumberedLeaf> piece) throws IOException;
    }

    private static void each(Some some, long size, Taking taking) throws IOException {
        List<NumberedLeaf> piece = some.of(0, size);
        while (!piece.isEmpty()) {
            taking.take(piece);
            piece = some.of(piece.getLast().index() + 1, size);
        }
    }

    private SignedNote published() {
        return quorums.published(checkpoints, keys.all()).orElseThrow(NothingPublished::new);
    }
}
