package org.parley.api.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.api.command.House;
import org.parley.api.command.Reply;
import org.parley.api.command.Table;
import org.parley.projections.ledger.note.Checkpoint;
import org.parley.projections.ledger.note.NoteKey;
import org.parley.projections.ledger.note.Policy;
import org.parley.projections.ledger.note.SignedNote;
import org.parley.projections.ledger.tree.EntryBundle;
import org.parley.projections.ledger.tree.Frontier;
import org.parley.projections.ledger.tree.Hash;
import org.parley.projections.ledger.tree.Sha256;
import org.parley.projections.ledger.tree.Tile;

/** The ledger as a log of C2SP tlog-tiles, read by somebody who believes a key and nothing else. */
class LedgerOverHttpTest {

    private static final House HOUSE = House.shared();
    private static final String AUDIT = "/api/v1/audit/";

    @BeforeAll
    static void something_was_recorded() {
        while (HOUSE.events() < 300) {
            Table.open(HOUSE);
        }
        await().atMost(Duration.ofSeconds(30))
                .until(() ->
                        HOUSE.get("auditor", AUDIT + "checkpoint").status() == 200
                                && checkpoint().size() > 256);
    }

    @Test
    void whoever_reads_all_tiles_and_leaves_comes_to_the_root_that_was_signed() {
        Checkpoint signed = checkpoint();
        Frontier tree = new Frontier();
        Sha256 sha256 = new Sha256();
        for (Tile tile : Tile.of(signed.size())) {
            byte[] hashes = bytes(tile.path());
            assertThat(hashes).hasSize(tile.width() * Hash.LENGTH);
            if (tile.level() == 0) {
                EntryBundle bundle = new EntryBundle(tile.index(), tile.width());
                List<byte[]> leaves = EntryBundle.decode(bytes(bundle.path()));
                assertThat(leaves).hasSize(tile.width());
                for (int i = 0; i < leaves.size(); i++) {
                    Hash hash = sha256.leaf(leaves.get(i));
                    assertThat(hash.bytes())
                            .isEqualTo(
                                    Arrays.copyOfRange(
                                            hashes, i * Hash.LENGTH, (i + 1) * Hash.LENGTH));
                    tree.add(hash);
                }
            }
        }
        assertThat(tree.root()).isEqualTo(signed.root());
    }

    @Test
    void a_tile_may_be_kept_for_ever_and_a_checkpoint_not_at_all() {
        assertThat(answer("tile/0/000").header("Cache-Control"))
                .contains("immutable", "private", "max-age=31536000");
        assertThat(answer("checkpoint").header("Cache-Control")).contains("no-store");
        assertThat(answer("checkpoint").header("Content-Type")).startsWith("text/plain");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tile/0/999",
                "tile/0/000.p/0",
                "tile/9/000",
                "tile/x/000",
                "tile/entries/999",
                "tile/0/x001",
                "tile/0/0"
            })
    void a_tile_that_is_not_there_is_absent(String path) {
        assertThat(answer(path).problem()).isEqualTo("absent");
    }

    @Test
    void everybody_may_have_the_key_but_checkpoints_and_tiles_are_for_auditors() {
        for (String login : List.of("stranger", "goc.head", "manager", "operator", "auditor")) {
            Reply key = HOUSE.get(login, AUDIT + "key");
            assertThat(NoteKey.parse(key.text().strip())).as(login).isEqualTo(key());
        }
        for (String path : List.of("checkpoint", "tile/0/000", "check", "export")) {
            for (String login : List.of("stranger", "goc.head", "manager", "operator")) {
                assertThat(HOUSE.get(login, AUDIT + path).status()).as(login + path).isEqualTo(403);
            }
            assertThat(HOUSE.get(null, AUDIT + path).status()).as(path).isEqualTo(401);
        }
        assertThat(answer("checkpoint?size=3").problem()).isEqualTo("invalid-request");
    }

    @Test
    void events_and_leaves_are_compared_on_request() {
        Reply check = answer("check");
        assertThat(check.json().path("holds").asBoolean()).as(check.text()).isTrue();
        assertThat(check.json().path("leaves").asLong()).isGreaterThanOrEqualTo(300);
        assertThat(check.json().path("findings")).isEmpty();
    }

    @Test
    void the_operator_can_have_another_key_sign_and_a_leaf_says_so() {
        NoteKey old = key();
        Reply changed = HOUSE.post("operator", "/api/v1/keys/rotations", "{\"kind\": \"LEDGER\"}");
        assertThat(changed.status()).as(changed.toString()).isEqualTo(202);
        await().atMost(Duration.ofSeconds(30)).until(() -> !key().equals(old));
        assertThat(note().signedBy(List.of(key()))).containsExactly(key());
        assertThat(answer("check").json().path("holds").asBoolean()).isTrue();
    }

    private static NoteKey key() {
        return NoteKey.parse(HOUSE.get("auditor", AUDIT + "key").text().strip());
    }

    private static SignedNote note() {
        return SignedNote.parse(answer("checkpoint").text());
    }

    private static Checkpoint checkpoint() {
        SignedNote note = note();
        Policy.of(key()).signers(note);
        return Checkpoint.parse(note.text());
    }

    private static byte[] bytes(String path) {
        Reply answer = answer(path);
        assertThat(answer.status()).as(path).isEqualTo(200);
        return answer.response().body();
    }

    private static Reply answer(String path) {
        return HOUSE.get("auditor", AUDIT + path);
    }
}
