package org.parley.projections.ledger.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.parley.projections.ledger.text.Malformed;

class SignedNoteTest {

    private static final String TEXT =
            "If you think cryptography is the answer to your problem,\n"
                    + "then you don't know what your problem is.\n";
    private static final String PETERS =
            "— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";
    private static final String ENOCHS =
            "— EnochRoot rwz+eBzmZa0SO3NbfRGzPCpDckykFXSdeX+MNtCOXm2/5n2tiOHp+vAF1aGrQ5ovTG01oOTGwnWLox33WWd1RvMc+QQ=\n";
    private static final NoteKey PETER =
            NoteKey.parse("PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW");

    @Test
    void the_example_of_the_specification_verifies() {
        NoteKey key =
                NoteKey.parse(
                        "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k");
        SignedNote note =
                SignedNote.parse(
                        "This is an example message.\n\n— example.com/foo"
                                + " Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=\n");

        assertThat(note.signedBy(List.of(key))).containsExactly(key);
    }

    @Test
    void the_second_example_has_empty_lines_in_its_text() {
        String example =
                "Ognuno sta solo sul cuor della terra\ntrafitto da un raggio di sole:\n\n"
                        + "ed è subito sera.\n\n— quasimodo.example/salvatore"
                        + " NnugSzTjtVAewIS+Z/iJhUPeFDkO/5QQ2i5ddnGITLlC+EhfLW9oJKONrMouFSQU0xMcXxj99ihAQwaqP3ZekRwNtIc=\n";
        SignedNote note = SignedNote.parse(example);

        assertThat(note.text()).endsWith("\n\ned è subito sera.\n");
        assertThat(note.toString()).isEqualTo(example);
        assertThat(note.signedBy(List.of(PETER))).isEmpty();
    }

    @Test
    void a_text_is_signed_as_the_published_note_is() {
        NoteSigner peter =
                Keys.signer(
                        "PeterNeumann",
                        SignatureType.NOTE,
                        "AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz",
                        "ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW");

        assertThat(peter.key().text()).isEqualTo(PETER.text());
        assertThat(peter.sign(TEXT, Instant.EPOCH).line()).isEqualTo(PETERS);
    }

    @Test
    void the_known_among_the_signers_are_told() {
        SignedNote note = SignedNote.parse(TEXT + "\n" + PETERS + ENOCHS + PETERS);

        assertThat(note.signedBy(List.of(PETER))).containsExactly(PETER);
        assertThat(note.signedBy(List.of())).isEmpty();
    }

    @Test
    void a_note_that_is_no_note_is_refused() {
        for (String bad :
                List.of(
                        TEXT,
                        TEXT + "\n",
                        TEXT + "\n" + PETERS.substring(0, PETERS.length() - 1),
                        "\u0001" + TEXT + "\n" + PETERS,
                        TEXT + "\r\n\n" + PETERS,
                        TEXT + "\n" + PETERS.replace("PeterNeumann", "Bad Name"),
                        TEXT + "\n" + PETERS.replace("PeterNeumann", "Peter\u00a0Neumann"),
                        TEXT + "\n" + PETERS.replace("PeterNeumann", ""),
                        TEXT + "\n" + PETERS.replace("— ", "- "),
                        TEXT + "\n" + PETERS.replace("=\n", "\n"),
                        TEXT + "\n" + PETERS + "Unexpected line.\n",
                        TEXT + "\n— PeterNeumann AAAAAA==\n",
                        TEXT + "\n" + String.join("", Collections.nCopies(101, PETERS)))) {
            assertThatThrownBy(() -> SignedNote.parse(bad)).isInstanceOf(Malformed.class);
        }
        byte[] notText = (TEXT + "\n" + PETERS).getBytes(StandardCharsets.UTF_8);
        notText[0] = (byte) 0xff;
        assertThatThrownBy(() -> SignedNote.parse(notText)).isInstanceOf(Malformed.class);
    }

    @Test
    void a_signature_in_the_name_of_a_known_key_must_be_by_it() {
        String longer = PETERS.substring(0, 60) + "ABCD" + PETERS.substring(60);
        SignedNote note = SignedNote.parse(TEXT + "\n" + ENOCHS + longer);

        assertThatThrownBy(() -> note.signedBy(List.of(PETER))).isInstanceOf(Malformed.class);
        SignedNote peters = SignedNote.parse(TEXT + "\n" + PETERS);
        assertThatThrownBy(() -> peters.signedBy(List.of(PETER, PETER)))
                .isInstanceOf(Malformed.class);
    }

    @Test
    void every_flipped_bit_of_a_note_is_noticed() {
        byte[] whole = (TEXT + "\n" + PETERS).getBytes(StandardCharsets.UTF_8);
        for (int bit = 0; bit < whole.length * Byte.SIZE; bit++) {
            byte[] flipped = whole.clone();
            flipped[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
            assertThat(isBelieved(flipped)).as("bit %d", bit).isFalse();
        }
        assertThat(isBelieved(whole)).isTrue();
    }

    @Test
    void a_mangled_key_is_refused() {
        String vkey = PETER.text();
        for (int i = 0; i <= vkey.length(); i++) {
            for (int j = i + 1; j <= vkey.length(); j++) {
                if (j - i < vkey.length()) {
                    String part = vkey.substring(i, j);
                    assertThat(catchThrowable(() -> NoteKey.parse(part)))
                            .isInstanceOf(Malformed.class);
                }
            }
        }
        for (int i = 0; i < vkey.length(); i++) {
            char next = (char) (vkey.charAt(i) + 1);
            String other = vkey.substring(0, i) + next + vkey.substring(i + 1);
            assertThatThrownBy(() -> NoteKey.parse(other)).isInstanceOf(Malformed.class);
        }
        for (String bad :
                List.of(
                        "PeterNeumann+cc469956+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TWBADKEY==",
                        "PeterNeumann+173116ae+ZRpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW")) {
            assertThatThrownBy(() -> NoteKey.parse(bad)).isInstanceOf(Malformed.class);
        }
    }

    @Test
    void random_bytes_are_no_note() {
        Random random = new Random(1);
        for (int i = 0; i < 1_000; i++) {
            byte[] bytes = new byte[random.nextInt(300)];
            random.nextBytes(bytes);
            assertThatThrownBy(() -> SignedNote.parse(bytes)).isInstanceOf(Malformed.class);
        }
    }

    private static boolean isBelieved(byte[] note) {
        try {
            return SignedNote.parse(note).signedBy(List.of(PETER)).contains(PETER);
        } catch (Malformed _) {
            return false;
        }
    }
}
