package org.parley.api.eventstore.ledger;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.projections.ledger.note.Checkpoint;
import org.parley.projections.ledger.note.NoteKey;
import org.parley.projections.ledger.note.SignedNote;
import org.parley.projections.ledger.tree.EntryBundle;
import org.parley.projections.ledger.tree.Tile;

/** The ledger as others see it: a log in the sense of C2SP tlog-tiles. */
public final class Ledger {

    private final LeafTable leaves;
    private final StoredTree tree;
    private final CheckpointTable checkpoints;
    private final LogKeys keys;
    private final Quorums quorums;
    private final Bookkeeping books;

    /** So far the published tree is known to reach. It only grows, so this is never too far. */
    private volatile long known;

    Ledger(
            LeafTable leaves,
            StoredTree tree,
            CheckpointTable checkpoints,
            LogKeys keys,
            Quorums quorums,
            Bookkeeping books) {
        this.leaves = leaves;
        this.tree = tree;
        this.checkpoints = checkpoints;
        this.keys = keys;
        this.quorums = quorums;
        this.books = books;
    }

    /** The key that the published checkpoint, and whatever is exported now, is verified with. */
    public Optional<NoteKey> key() {
        return checkpoint().map(note -> keys.of(note).key());
    }

    /** The newest checkpoint that as many witnesses have cosigned as the house asks for. */
    public Optional<SignedNote> checkpoint() {
        return quorums.published(checkpoints, keys.all());
    }

    /** The hashes of a tile; nothing when the published tree does not have all of them. */
    public Optional<byte[]> tile(Tile tile) {
        return isPublished(tile) ? Optional.of(tree.bytes(tile)) : Optional.empty();
    }

    /** The leaves below a tile; nothing when the published tree does not have all of them. */
    public Optional<byte[]> entries(EntryBundle bundle) {
        Tile tile = new Tile(0, bundle.index(), bundle.width());
        if (!isPublished(tile)) {
            return Optional.empty();
        }
        long from = bundle.index() * Tile.FULL;
        return Optional.of(
                EntryBundle.encode(
                        leaves.range(from, from + bundle.width()).stream()
                                .map(leaf -> leaf.leaf().canonical())
                                .toList()));
    }

    /**
     * From now on another key signs; a leaf says so, and who had it changed.
     *
     * @param first is done before, in the transaction of the change
     */
    public void changeKey(String by, Runnable first) {
        books.changeKey(by, first);
    }

    /** Whether the published tree has the leaf of an event, or there is no such event. */
    public boolean covers(long event) {
        return event <= 0 || leaves.leafOf(event).orElse(Long.MAX_VALUE) < size();
    }

    /** To look at the signatures of a checkpoint takes longer than to read a tile. */
    private boolean isPublished(Tile tile) {
        return tile.isIn(known) || tile.isIn(size());
    }

    private long size() {
        @Nullable SignedNote published = checkpoint().orElse(null);
        long size = published == null ? 0 : Checkpoint.parse(published.text()).size();
        known = size;
        return size;
    }
}
