package org.parley.projections.ledger.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.projections.ledger.Vectors;
import org.parley.projections.ledger.text.Malformed;
import tools.jackson.databind.JsonNode;

class PublishedVectorsTest {

    static Stream<JsonNode> inclusions() {
        return Vectors.of("inclusion-vectors.ndjson");
    }

    static Stream<JsonNode> consistencies() {
        return Vectors.of("consistency-vectors.ndjson");
    }

    @ParameterizedTest
    @MethodSource("inclusions")
    void a_leaf_is_found_where_it_is_and_nowhere_else(JsonNode vector) {
        assertThat(isFound(vector)).isNotEqualTo(vector.path("wantErr").asBoolean());
    }

    private static boolean isFound(JsonNode vector) {
        try {
            return Inclusion.holds(
                    number(vector, "leafIdx"),
                    number(vector, "treeSize"),
                    Hash.of(bytes(vector.path("leafHash"))),
                    hashes(vector),
                    Hash.of(bytes(vector.path("root"))));
        } catch (Malformed _) {
            return false;
        }
    }

    @ParameterizedTest
    @MethodSource("consistencies")
    void growth_is_told_from_change(JsonNode vector) {
        assertThat(
                        Consistency.holds(
                                number(vector, "size1"),
                                number(vector, "size2"),
                                hash(vector.path("root1")),
                                hash(vector.path("root2")),
                                hashes(vector)))
                .isNotEqualTo(vector.path("wantErr").asBoolean());
    }

    @Test
    void a_tree_has_the_published_root_at_every_size() {
        Frontier frontier = new Frontier();
        GrowingTree tree = new GrowingTree();
        assertThat(frontier.root()).isEqualTo(PublishedTree.ROOTS.getFirst());
        for (byte[] leaf : PublishedTree.LEAVES) {
            frontier.add(new Sha256().leaf(leaf));
            tree.add(new Sha256().leaf(leaf));
            Hash published = PublishedTree.ROOTS.get((int) frontier.size());
            assertThat(frontier.root()).isEqualTo(published);
            assertThat(new Proofs(tree).root(tree.size())).isEqualTo(published);
        }
    }

    private static long number(JsonNode vector, String name) {
        return Long.parseUnsignedLong(vector.path(name).asString());
    }

    private static List<Hash> hashes(JsonNode vector) {
        return vector.path("proof").valueStream().map(PublishedVectorsTest::hash).toList();
    }

    // Some vectors have a word where a hash should be; ours cannot even be said so. The word's own
    // hash stands for it: what was equal stays equal.
    private static Hash hash(JsonNode text) {
        byte[] bytes = bytes(text);
        return bytes.length == Hash.LENGTH ? Hash.of(bytes) : new Sha256().of(bytes);
    }

    private static byte[] bytes(JsonNode text) {
        return Base64.getDecoder().decode(text.asString());
    }
}
