package org.parley.api.eventstore.ledger;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.api.eventstore.ledger.CheckpointTable.Signed;
import org.parley.api.eventstore.ledger.LogKeys.LogKey;
import org.parley.projections.ledger.note.Checkpoint;
import org.parley.projections.ledger.note.NoteKey;
import org.parley.projections.ledger.note.NoteSigner;
import org.parley.projections.ledger.note.SignedNote;
import org.parley.projections.ledger.text.Malformed;
import org.parley.projections.ledger.tree.Consistency;
import org.parley.projections.ledger.tree.Frontier;
import org.parley.projections.ledger.tree.Hash;
import org.parley.projections.ledger.tree.Proofs;
import org.parley.projections.ledger.tree.Sha256;
import org.parley.projections.ledger.tree.TiledEdge;

/**
 * Signs checkpoints. Before that it reads the leaves again, from the table, and has the verifier's
 * own code say that the tree goes on from the one that was signed last.
 */
final class Notary {

    /** How many leaves a checkpoint is ahead of the last one at most. */
    private static final long STRIDE = 50_000;

    private static final int PIECE = 5000;

    private final LeafTable leaves;
    private final StoredTree tree;
    private final CheckpointTable checkpoints;
    private final LogKeys keys;
    private final Clock clock;

    Notary(
            LeafTable leaves,
            StoredTree tree,
            CheckpointTable checkpoints,
            LogKeys keys,
            Clock clock) {
        this.leaves = leaves;
        this.tree = tree;
        this.checkpoints = checkpoints;
        this.keys = keys;
        this.clock = clock;
    }

    /** Whether there are leaves that were not signed. */
    boolean isBehind() {
        return leaves.size() > checkpoints.last().map(Signed::size).orElse(0L);
    }

    /**
     * Signs what is there, if that is more than was signed. Has the pen; every leaf is on the disk.
     *
     * @throws LedgerHarmed when the tree does not go on from the one that was signed last
     */
    Optional<SignedNote> sign() {
        Optional<Signed> last = checkpoints.last();
        long from = last.map(Signed::size).orElse(0L);
        long to = Math.min(leaves.size(), from + STRIDE);
        if (to == from) {
            return Optional.empty();
        }
        List<LogKey> all = keys.all();
        last.ifPresent(it -> requireOwn(it, all));
        Hash root = proven(from, last.map(it -> it.checkpoint().root()).orElse(null), to);
        List<NoteSigner> signers = signers(all, from, to);
        String text = Checkpoint.of(signers.getFirst().key().name(), to, root).text();
        SignedNote note =
                new SignedNote(
                        text, signers.stream().map(it -> it.sign(text, clock.instant())).toList());
        checkpoints.add(to, note, clock.instant());
        return Optional.of(note);
    }

    private Hash proven(long from, @Nullable Hash before, long to) {
        Frontier frontier = TiledEdge.at(from, tree, (_, _) -> {}).frontier();
        require(
                before == null || frontier.root().equals(before),
                "the leaves before " + from + " are not those that were signed");
        Sha256 sha256 = new Sha256();
        for (long next = from; next < to; next += PIECE) {
            for (NumberedLeaf leaf : leaves.range(next, Math.min(to, next + PIECE))) {
                require(leaf.index() == frontier.size(), "leaf " + frontier.size() + " is gone");
                require(
                        sha256.leaf(leaf.leaf().canonical()).equals(leaf.hash()),
                        "leaf " + leaf.index() + " is not what was hashed");
                frontier.add(leaf.hash());
            }
        }
        require(frontier.size() == to, "leaf " + frontier.size() + " is gone");
        Hash root = frontier.root();
        require(
                before == null
                        || Consistency.holds(
                                from, to, before, root, new Proofs(tree).consistency(from, to)),
                "the tree of " + to + " does not go on from that of " + from);
        return root;
    }

    /** The key of the time; with the first checkpoint that names a new one, also the old. */
    private static List<NoteSigner> signers(List<LogKey> all, long from, long to) {
        List<LogKey> named = all.stream().filter(key -> key.leaf() < to).toList();
        List<LogKey> signing = new ArrayList<>();
        for (LogKey key : named) {
            boolean isNew = key.leaf() >= from;
            boolean isCurrent =
                    named.stream()
                            .noneMatch(other -> other.leaf() > key.leaf() && other.leaf() < from);
            if (isNew || isCurrent) {
                signing.add(key);
            }
        }
        require(!signing.isEmpty(), "no leaf names a key");
        return signing.stream()
                .sorted(Comparator.comparingLong(LogKey::leaf).reversed())
                .map(LogKey::signer)
                .toList();
    }

    private static void requireOwn(Signed last, List<LogKey> all) {
        List<NoteKey> own = all.stream().map(key -> key.signer().key()).toList();
        try {
            require(
                    !last.note().signedBy(own).isEmpty() && last.checkpoint().size() == last.size(),
                    "the last checkpoint is not ours");
        } catch (Malformed malformed) {
            throw new LedgerHarmed("the last checkpoint " + malformed.getMessage());
        }
    }

    private static void require(boolean holds, String problem) {
        if (!holds) {
            throw new LedgerHarmed(problem);
        }
    }
}
