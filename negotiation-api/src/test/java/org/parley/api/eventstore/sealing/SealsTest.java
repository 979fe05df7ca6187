package org.parley.api.eventstore.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parley.core.shared.Compartment;

class SealsTest {

    private static final Compartment NORTH = new Compartment("north");
    private static final Place HERE = new Place("redline.RedLineSet", "wording");
    private static final byte[] SECRET = "not one zone more".getBytes(StandardCharsets.UTF_8);

    private final TestSeals keys = TestSeals.keys();
    private final Seals seals = Seals.with(keys);

    @Test
    void what_was_sealed_opens_where_it_stands_and_belongs_to_its_compartment() {
        Seals.Opened opened = seals.open(seals.seal(NORTH, HERE, SECRET), HERE);

        assertThat(opened.content()).isEqualTo(SECRET);
        assertThat(opened.compartment()).isEqualTo(NORTH);
    }

    @Test
    void it_opens_in_no_other_event_and_no_other_field() {
        Seal seal = seals.seal(NORTH, HERE, SECRET);

        refuses(seal, new Place("redline.RedLineDisclosed", "wording"));
        refuses(seal, new Place("redline.RedLineSet", "reason"));
        refuses(seal, new Place("redline.RedLineSetw", "ording"));
    }

    @Test
    void it_opens_under_no_other_compartments_key() {
        Seal seal = seals.seal(NORTH, HERE, SECRET);
        UUID other = keys.current(new Compartment("south")).id();

        refuses(new Seal(other, seal.box()), HERE);
    }

    @Test
    void it_does_not_open_when_a_bit_of_it_was_changed() {
        Seal seal = seals.seal(NORTH, HERE, SECRET);

        IntStream.range(0, seal.box().length)
                .forEach(i -> {
                    byte[] changed = seal.box().clone();
                    changed[i] ^= 1;
                    refuses(new Seal(seal.key(), changed), HERE);
                });
        refuses(new Seal(seal.key(), new byte[3]), HERE);
    }

    @Test
    void the_same_secret_is_never_sealed_the_same_way_twice() {
        assertThat(seals.seal(NORTH, HERE, SECRET).box())
                .isNotEqualTo(seals.seal(NORTH, HERE, SECRET).box());
    }

    @Test
    void a_secret_whose_key_is_destroyed_is_gone() {
        Seal seal = seals.seal(NORTH, HERE, SECRET);
        keys.destroy(NORTH);

        Seals.Opened opened = seals.open(seal, HERE);

        assertThat(opened.content()).isNull();
        assertThat(opened.compartment()).isEqualTo(NORTH);
    }

    @Test
    void its_length_is_one_of_a_few() {
        assertThat(
                        IntStream.rangeClosed(0, 9_000)
                                .map(length ->
                                        seals.seal(NORTH, HERE, new byte[length]).box().length)
                                .distinct())
                .containsExactly(540, 1052, 2076, 4124, 8220, 12316);
    }

    @Test
    void a_secret_of_any_length_comes_back() {
        IntStream.of(0, 1, 507, 508, 509, 4092, 4093, 80_000)
                .forEach(length -> {
                    byte[] content = new byte[length];
                    assertThat(seals.open(seals.seal(NORTH, HERE, content), HERE).content())
                            .isEqualTo(content);
                });
    }

    private void refuses(Seal seal, Place place) {
        assertThatExceptionOfType(BrokenSeal.class)
                .isThrownBy(() -> seals.open(seal, place))
                .withMessageNotContaining("zone");
    }
}
