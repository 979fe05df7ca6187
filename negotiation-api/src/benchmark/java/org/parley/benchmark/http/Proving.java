package org.parley.benchmark.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.parley.benchmark.program.Arguments;
import org.parley.benchmark.program.Program;
import org.parley.benchmark.program.Tally;
import org.parley.projections.ledger.note.Checkpoint;
import org.parley.projections.ledger.note.SignedNote;
import org.parley.projections.ledger.tree.Frontier;
import org.parley.projections.ledger.tree.Hash;
import org.parley.projections.ledger.tree.Inclusion;
import org.parley.projections.ledger.tree.Proofs;
import org.parley.projections.ledger.tree.Subtree;
import org.parley.projections.ledger.tree.Tile;

/** An auditor who has it proved that a leaf is in the tree, out of tiles that he asks for. */
final class Proving implements Program {

    private static final String AUDIT = "/api/v1/audit/";

    private final Random random = new Random(1);
    private final Wire wire;

    Proving(Arguments arguments) throws IOException {
        wire = Desk.of(arguments.number("port"), "AUDITOR").wire();
    }

    /** Proves leaves taken at random, and remembers no tile from one proof to the next. */
    @Override
    public Map<String, Object> tell(String verb, Arguments arguments) throws IOException {
        Checkpoint tree = Checkpoint.parse(SignedNote.parse(wire.get(AUDIT + "checkpoint")).text());
        Tally tally = new Tally();
        for (int i = 0; i < arguments.number("times"); i++) {
            long leaf = random.nextLong(tree.size());
            long begin = System.nanoTime();
            prove(leaf, tree);
            tally.record(System.nanoTime() - begin);
        }
        return tally.after(1);
    }

    private void prove(long index, Checkpoint tree) {
        Tiles tiles = new Tiles(tree.size());
        List<Hash> path = new Proofs(tiles::at).inclusion(index, tree.size());
        Hash leaf = tiles.at(new Subtree(0, index));
        if (!Inclusion.holds(index, tree.size(), leaf, path, tree.root())) {
            throw new IllegalStateException("leaf " + index + " is not in the tree");
        }
    }

    /** The tiles of a tree, asked for once. */
    private final class Tiles {

        private final Map<Tile, byte[]> known = new HashMap<>();
        private final long size;

        Tiles(long size) {
            this.size = size;
        }

        Hash at(Subtree subtree) {
            int within = subtree.level() % Tile.HEIGHT;
            long from = subtree.index() << within;
            byte[] tile = tile(subtree.level() / Tile.HEIGHT, from / Tile.FULL);
            Frontier frontier = new Frontier();
            int first = (int) (from % Tile.FULL);
            for (int i = first; i < first + (1 << within); i++) {
                int at = i * Hash.LENGTH;
                frontier.add(Hash.of(Arrays.copyOfRange(tile, at, at + Hash.LENGTH)));
            }
            return frontier.root();
        }

        private byte[] tile(int level, long index) {
            long hashes = size >>> level * Tile.HEIGHT;
            int width = (int) Math.min(Tile.FULL, hashes - index * Tile.FULL);
            return known.computeIfAbsent(new Tile(level, index, width), Proving.this::ask);
        }
    }

    private byte[] ask(Tile tile) {
        try {
            return wire.bytes(AUDIT + tile.path());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
