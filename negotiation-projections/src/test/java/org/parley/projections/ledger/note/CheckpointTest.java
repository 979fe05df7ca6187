package org.parley.projections.ledger.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parley.projections.ledger.text.Malformed;
import org.parley.projections.ledger.tree.Hash;

class CheckpointTest {

    private static final String ROOT = "CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=";
    private static final String TEXT = "example.com/behind-the-sofa\n20852163\n" + ROOT + "\n";
    private static final String SIGNATURE =
            "— example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=\n";
    private static final String COSIGNATURE =
            "— witness.example.com/w1 jWbPPwAAAABkGFDLEZMHwSRaJNiIDoe9DYn/zXcrtPHeolMI5OWXEhZCB9dlrDJsX3b2oyin1nPZqhf5nNo0xUe+mbIUBkBIfZ+qnA==\n";

    private final NoteSigner witness = Keys.signer("w1", SignatureType.COSIGNATURE, 1);

    @Test
    void the_example_of_the_specification_is_read_and_written() {
        SignedNote note = SignedNote.parse(TEXT + "\n" + SIGNATURE + COSIGNATURE);
        Checkpoint checkpoint = Checkpoint.parse(note.text());

        assertThat(checkpoint)
                .isEqualTo(
                        Checkpoint.of("example.com/behind-the-sofa", 20_852_163, Hash.parse(ROOT)));
        assertThat(checkpoint.text()).isEqualTo(TEXT);
        assertThat(Checkpoint.parse(TEXT + "more\n").extensions()).containsExactly("more");
        assertThat(Cosigned.time(note.signatures().get(1).bytes())).isEqualTo(1_679_315_147);
        assertThat(new String(Cosigned.message(TEXT, 1_679_315_147), StandardCharsets.UTF_8))
                .isEqualTo("cosignature/v1\ntime 1679315147\n" + TEXT);
    }

    @Test
    void what_is_no_checkpoint_is_refused() {
        Stream.of(
                        "",
                        "\n",
                        "o\n1\n",
                        "\n1\n" + ROOT + "\n",
                        "o\n01\n" + ROOT + "\n",
                        "o\n-1\n" + ROOT + "\n",
                        "o\n+1\n" + ROOT + "\n",
                        "o\n9223372036854775808\n" + ROOT + "\n",
                        "o\n1\n" + ROOT,
                        "o\n1\n" + ROOT + "=\n",
                        "o\n1\n" + ROOT.replace("2I=", "2J=") + "\n",
                        "o\n1\nAAAA\n",
                        "o\n1\n" + ROOT + "\n\nextension\n")
                .forEach(bad ->
                        assertThatThrownBy(() -> Checkpoint.parse(bad))
                                .isInstanceOf(Malformed.class));
    }

    @Test
    void a_cosignature_holds_for_its_time_and_its_checkpoint_alone() {
        NoteSignature signature = witness.sign(TEXT, Instant.ofEpochSecond(1_679_315_147));
        assertThat(witness.key().verifies(TEXT, signature)).isTrue();
        assertThat(witness.key().verifies(TEXT.replace("63\n", "64\n"), signature)).isFalse();
        byte[] bytes = signature.bytes();
        for (int bit = 0; bit < bytes.length * Byte.SIZE; bit++) {
            byte[] flipped = bytes.clone();
            flipped[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
            NoteSignature other = new NoteSignature("w1", signature.keyId(), flipped);
            assertThat(witness.key().verifies(TEXT, other)).as("bit %d", bit).isFalse();
        }
    }

    @Test
    void the_same_key_has_another_id_for_another_use() {
        NoteKey note = new NoteKey("w1", SignatureType.NOTE, witness.key().key());
        assertThat(note.id()).isNotEqualTo(witness.key().id());
        assertThat(NoteKey.parse(witness.key().text())).isEqualTo(witness.key());
    }

    @Test
    void the_request_to_a_witness_is_that_of_the_specification() {
        String body =
                "old 20852014\nPlRNCrwHpqhGrupue0L7gxbjbMiKA9temvuZZDDpkaw=\n"
                        + "jrJZDmY8Y7SyJE0MWLpLozkIVMSMZcD5kvuKxPC3swk=\n"
                        + "5+pKlUdi2LeF/BcMHBn+Ku6yhPGNCswZZD1X/6QgPd8=\n"
                        + "/6WVhPs2CwSsb5rYBH5cjHV/wSmA79abXAwhXw3Kj/0=\n\n"
                        + TEXT
                        + "\n"
                        + SIGNATURE;
        AddCheckpoint request = AddCheckpoint.parse(body);

        assertThat(request.oldSize()).isEqualTo(20_852_014);
        assertThat(request.proof()).hasSize(4);
        assertThat(request.checkpoint().text()).isEqualTo(TEXT);
        assertThat(request.body()).isEqualTo(body);
        assertThat(AddCheckpoint.parse(body.replaceAll("(?s)\nPlR.*?\n\n", "\n\n")).proof())
                .isEmpty();
        List.of(
                        body.substring(4),
                        body.replace("old 2", "old 02"),
                        body.replace("kaw=", "kax="),
                        body.replace("kaw=", "kaw=\r"),
                        body.replace("j/0=\n\n", "j/0=\n"))
                .forEach(bad ->
                        assertThatThrownBy(() -> AddCheckpoint.parse(bad))
                                .isInstanceOf(Malformed.class));
    }

    @Test
    void the_answer_of_a_witness_is_a_line_for_each_of_its_keys() {
        NoteSignature signature = witness.sign(TEXT, Instant.EPOCH);
        assertThat(AddCheckpoint.answer(signature.line() + COSIGNATURE))
                .extracting(NoteSignature::line)
                .containsExactly(signature.line(), COSIGNATURE);
        assertThatThrownBy(() -> AddCheckpoint.answer("")).isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> AddCheckpoint.answer(COSIGNATURE.replace("\n", "\r\n")))
                .isInstanceOf(Malformed.class);
    }
}
