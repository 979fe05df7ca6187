package org.parley.api.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.api.problem.ProblemType;
import org.parley.api.problem.Refused;
import org.springframework.mock.web.MockHttpServletRequest;

class PositionTest {

    private final Positions positions = new Positions(_ -> new byte[32]);

    @Test
    void a_position_is_read_back_by_the_login_it_was_written_for() {
        for (long index : List.of(0L, 7L, Long.MAX_VALUE)) {
            assertThat(positions.read("a", positions.write("a", index))).isEqualTo(index);
        }
    }

    @Test
    void all_positions_are_of_one_size_and_say_nothing() {
        String early = positions.write("a", 1);
        String late = positions.write("a", 9_000_000_000L);
        assertThat(early).hasSameSizeAs(late).matches("[A-Za-z0-9_-]{48}");
        assertThat(positions.write("b", 1)).isNotEqualTo(early);
        assertThat(positions.write("a", 1)).isEqualTo(early);
    }

    @Test
    void what_was_written_for_another_or_by_nobody_is_refused() {
        String other = positions.write("a", 1);
        for (String bad : List.of(other, "", "x", "ä", "A".repeat(48), other.substring(1))) {
            assertThatThrownBy(() -> positions.read("b", bad))
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused ->
                                    assertThat(refused.problem().type())
                                            .isEqualTo(ProblemType.INVALID_POSITION));
        }
    }

    @Test
    void a_read_waits_for_its_views_and_says_when_one_stays_behind() {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setRemoteUser("a");
        request.addHeader(ReadAfter.HEADER, positions.write("a", 5));
        ReadAfter quick = new ReadAfter(positions, (_, index, _) -> index == 5);
        quick.await(request, "history");
        ReadAfter slow =
                new ReadAfter(positions, (_, _, patience) -> patience.compareTo(Duration.ZERO) < 0);
        assertThatThrownBy(() -> slow.await(request, "history"))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused ->
                                assertThat(refused.problem().type())
                                        .isEqualTo(ProblemType.VIEW_BEHIND));
        slow.await(new MockHttpServletRequest(), "history");
    }
}
