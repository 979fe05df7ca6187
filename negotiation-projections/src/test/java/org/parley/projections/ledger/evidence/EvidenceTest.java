package org.parley.projections.ledger.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.parley.projections.ledger.Leaf;
import org.parley.projections.ledger.note.Policy;
import org.parley.projections.ledger.note.SignedNote;

class EvidenceTest {

    private static final int SIZE = 75;

    private final House house = new House();
    private final List<Stored> events = Stored.some(SIZE, 6, new Random(5));
    private final SignedNote checkpoint = house.cosigned(house.tree(events));
    private final byte[] whole = house.export(events, checkpoint, _ -> true, _ -> true);
    private final byte[] partial =
            house.export(events, checkpoint, EvidenceTest::isIncluded, EvidenceTest::isShown);

    @Test
    void a_file_of_everything_holds() {
        assertThat(house.verify(whole))
                .isInstanceOfSatisfying(
                        Verdict.Holds.class,
                        holds -> {
                            assertThat(holds.size()).isEqualTo(SIZE);
                            assertThat(holds.leaves()).isEqualTo(SIZE);
                            assertThat(holds.events()).isEqualTo(SIZE);
                            assertThat(holds.signers())
                                    .containsExactly("parley.example/ledger", "witness.example/w1");
                        });
    }

    @Test
    void a_file_that_shows_some_leaves_without_content_and_hides_others_holds() {
        assertThat(house.verify(partial))
                .isInstanceOfSatisfying(
                        Verdict.Holds.class,
                        holds -> {
                            assertThat(holds.leaves()).isBetween(1L, SIZE - 1L);
                            assertThat(holds.events()).isBetween(1L, holds.leaves() - 1);
                        });
        assertThat(text(partial)).contains("\"kind\":\"gap\"").doesNotContain("stream-1");
    }

    @Test
    void an_empty_ledger_has_evidence_too() {
        byte[] empty =
                house.export(
                        List.of(), house.cosigned(house.tree(List.of())), _ -> true, _ -> true);
        assertThat(house.verify(empty)).isInstanceOf(Verdict.Holds.class);
    }

    @Test
    void harm_is_named_by_its_line_and_field() {
        assertThat(broken("goc.head", "goc.hear")).isEqualTo("line 4, hash");
        assertThat(broken("\"payload\":\"ey", "\"payload\":\"fy")).isEqualTo("line 4, payload");
        assertThat(broken("\"metadata\":\"ey", "\"metadata\":\"fy")).isEqualTo("line 4, metadata");
        assertThat(broken("\"index\":0", "\"index\":1")).isEqualTo("line 4, index");
        assertThat(broken("\"type\"", "\"typo\"")).isEqualTo("line 4, typo");
        assertThat(broken("\"index\":0", "\"index\": 0")).isEqualTo("line 4, line");
        assertThat(broken("evidence/1", "evidence/2")).isEqualTo("line 1, format");
        assertThat(broken("\"kind\":\"earlier\"", "\"kind\":\"later\"")).isEqualTo("line 3, kind");
        assertThat(broken("\"events\":", "\"events\":9")).endsWith("events");
        assertThat(broken("\"made\":\"2016", "\"made\":\"2017")).endsWith("note");
    }

    @Test
    void a_history_that_was_rewritten_and_signed_again_is_found_by_the_witness() {
        List<Stored> rewritten =
                Stored.recordedAnew(Tampering.EVENT_REATTRIBUTED.of(events, new Random(1)));
        SignedNote signedAgain = house.signed(house.tree(rewritten), SIZE);
        byte[] file = house.export(rewritten, signedAgain, _ -> true, _ -> true);

        assertThat(house.verify(file, Policy.of(house.log.key())))
                .isInstanceOf(Verdict.Holds.class);
        assertThat(house.verify(file))
                .isEqualTo(
                        new Verdict.Broken(
                                2,
                                "note",
                                "is not cosigned by the witnesses that the key file asks for"));
    }

    @Test
    void a_stream_that_was_shortened_is_found_though_the_tree_is_whole() {
        Leaf last = events.getLast().leaf();
        byte[] full = house.export(events, checkpoint, EvidenceTest::isIncluded, _ -> true);
        byte[] shortened =
                house.export(events, checkpoint, l -> isIncluded(l) && !l.equals(last), _ -> true);
        List<String> lines = new ArrayList<>(text(shortened).lines().toList());
        lines.set(lines.size() - 1, text(full).lines().toList().getLast());

        assertThat(isIncluded(last)).isTrue();
        assertThat(house.verify((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        Verdict.Broken.class,
                        broken -> assertThat(broken.line()).isEqualTo(lines.size()));
    }

    @Test
    void an_extract_holds_by_the_word_of_the_log_and_for_nobody_who_asks_for_witnesses() {
        List<Stored> own =
                events.stream().filter(e -> e.leaf().stream().startsWith("stream-3")).toList();
        byte[] file = house.extract(own);
        Policy log = Policy.of(house.log.key());
        assertThat(house.verify(file, log))
                .isInstanceOfSatisfying(
                        Verdict.Holds.class,
                        holds -> {
                            assertThat(holds.extract()).isTrue();
                            assertThat(holds.size()).isEqualTo(own.size());
                        });
        assertThat(house.verify(file).toString()).startsWith("line 2, kind: is an extract");
        Random random = new Random(12);
        for (int i = 0; i < 200; i++) {
            Harm harm = any(Harm.values(), random);
            assertThat(house.verify(harm.to(file, random), log))
                    .as(harm.name() + i)
                    .isInstanceOf(Verdict.Broken.class);
        }
    }

    @Test
    void the_note_of_an_extract_is_no_checkpoint_and_a_checkpoint_is_no_extract() {
        byte[] file = house.extract(events);
        String harmed = text(file).replace("\"kind\":\"extract\"", "\"kind\":\"checkpoint\"");
        Policy log = Policy.of(house.log.key());
        assertThat(house.verify(harmed.getBytes(StandardCharsets.UTF_8), log).toString())
                .startsWith("line 2, note");
        String other = text(whole).replace("\"kind\":\"checkpoint\"", "\"kind\":\"extract\"");
        assertThat(house.verify(other.getBytes(StandardCharsets.UTF_8), log).toString())
                .startsWith("line 2, note: is not the note of an extract");
    }

    @Test
    void of_500_mutations_every_one_is_found_and_named() {
        mutate(500, new Random(500));
    }

    @Test
    @Tag("campaign")
    void of_10000_mutations_every_one_is_found_and_named() {
        mutate(10_000, new Random(10_000));
    }

    private void mutate(int times, Random random) {
        for (int i = 0; i < times; i++) {
            byte[] original = random.nextBoolean() ? whole : partial;
            if (random.nextInt(4) == 0) {
                Tampering tampering = any(Tampering.values(), random);
                List<Stored> tampered = tampering.of(events, random);
                requireFound(
                        tampering.name() + i,
                        house.export(tampered, checkpoint, _ -> true, _ -> true));
            } else {
                Harm harm = any(Harm.values(), random);
                requireFound(harm.name() + i, harm.to(original, random));
            }
        }
        assertThat(house.verify(whole)).isInstanceOf(Verdict.Holds.class);
        assertThat(house.verify(partial)).isInstanceOf(Verdict.Holds.class);
    }

    private void requireFound(String mutation, byte[] file) {
        assertThat(house.verify(file))
                .as(mutation)
                .isInstanceOfSatisfying(
                        Verdict.Broken.class,
                        broken -> {
                            assertThat(broken.line()).isPositive();
                            assertThat(broken.field()).isNotBlank();
                            assertThat(broken.problem()).isNotBlank();
                        });
    }

    private String broken(String found, String put) {
        String harmed = text(whole).replaceFirst(Pattern.quote(found), put);
        assertThat(harmed).isNotEqualTo(text(whole));
        Verdict verdict = house.verify(harmed.getBytes(StandardCharsets.UTF_8));
        assertThat(verdict).isInstanceOf(Verdict.Broken.class);
        return verdict.toString().split(":", 2)[0];
    }

    private static <T> T any(T[] values, Random random) {
        return values[random.nextInt(values.length)];
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }

    private static boolean isIncluded(Leaf leaf) {
        return !leaf.stream().startsWith("stream-1");
    }

    private static boolean isShown(Leaf leaf) {
        return !leaf.stream().startsWith("stream-2");
    }
}
