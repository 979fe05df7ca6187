package org.parley.projections.ledger.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.parley.projections.ledger.text.Malformed;

class ProofsTest {

    private static final int SIZE = 70;
    private static final int MUTATIONS = 5_000;

    private final List<Hash> leaves = leaves();
    private final GrowingTree tree = new GrowingTree();
    private final Proofs proofs = new Proofs(tree);

    ProofsTest() {
        leaves.forEach(tree::add);
    }

    @Test
    void every_leaf_of_every_size_is_proved() {
        for (int size = 1; size <= SIZE; size++) {
            for (int index = 0; index < size; index++) {
                assertThat(
                                Inclusion.holds(
                                        index,
                                        size,
                                        leaves.get(index),
                                        proofs.inclusion(index, size),
                                        proofs.root(size)))
                        .isTrue();
            }
        }
    }

    @Test
    void every_growth_is_proved() {
        for (int larger = 1; larger <= SIZE; larger++) {
            for (int smaller = 1; smaller <= larger; smaller++) {
                assertThat(
                                Consistency.holds(
                                        smaller,
                                        larger,
                                        proofs.root(smaller),
                                        proofs.root(larger),
                                        proofs.consistency(smaller, larger)))
                        .isTrue();
            }
        }
    }

    @Test
    void leaves_that_are_not_shown_are_covered_by_few_hashes_and_the_root_is_the_same() {
        for (int from = 0; from <= SIZE; from++) {
            for (int to = from; to <= SIZE; to++) {
                Frontier frontier = new Frontier();
                leaves.subList(0, from).forEach(frontier::add);
                frontier.addCovered(to, proofs.covering(from, to));
                leaves.subList(to, SIZE).forEach(frontier::add);
                assertThat(frontier.root()).isEqualTo(proofs.root(SIZE));
            }
        }
    }

    @Test
    void a_flipped_bit_is_refused_wherever_it_is() {
        Random random = new Random(6962);
        for (int i = 0; i < MUTATIONS; i++) {
            int size = 2 + random.nextInt(SIZE - 1);
            int index = random.nextInt(size);
            List<Hash> all = new ArrayList<>(proofs.inclusion(index, size));
            all.add(leaves.get(index));
            all.add(proofs.root(size));
            flip(all, random);
            assertThat(
                            Inclusion.holds(
                                    index,
                                    size,
                                    all.get(all.size() - 2),
                                    all.subList(0, all.size() - 2),
                                    all.getLast()))
                    .isFalse();

            int smaller = 1 + random.nextInt(size - 1);
            List<Hash> growth = new ArrayList<>(proofs.consistency(smaller, size));
            growth.add(proofs.root(smaller));
            growth.add(proofs.root(size));
            flip(growth, random);
            assertThat(
                            Consistency.holds(
                                    smaller,
                                    size,
                                    growth.get(growth.size() - 2),
                                    growth.getLast(),
                                    growth.subList(0, growth.size() - 2)))
                    .isFalse();
        }
    }

    @Test
    void hashes_that_cover_other_leaves_are_refused() {
        Frontier frontier = new Frontier();
        frontier.add(leaves.getFirst());
        assertThatThrownBy(() -> frontier.addCovered(SIZE, proofs.covering(0, SIZE)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_hash_has_one_text() {
        Hash hash = leaves.getFirst();
        String text = hash.toString();
        assertThat(Hash.parse(text)).isEqualTo(hash);
        char last = text.charAt(text.length() - 2);
        String otherwise = text.substring(0, text.length() - 2) + (char) (last + 1) + "=";
        assertThatThrownBy(() -> Hash.parse(otherwise)).isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> Hash.parse(text.substring(0, text.length() - 1)))
                .isInstanceOf(Malformed.class);
    }

    private static void flip(List<Hash> hashes, Random random) {
        int which = random.nextInt(hashes.size());
        byte[] bytes = hashes.get(which).bytes();
        bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(Byte.SIZE));
        hashes.set(which, Hash.of(bytes));
    }

    private static List<Hash> leaves() {
        Sha256 sha256 = new Sha256();
        List<Hash> leaves = new ArrayList<>();
        for (int i = 0; i < SIZE; i++) {
            leaves.add(sha256.leaf(new byte[] {(byte) i}));
        }
        return leaves;
    }
}
