package org.parley.api.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.api.problem.ProblemType;
import org.parley.api.problem.Refused;

class LinesTest {

    @Test
    void blank_lines_are_counted_but_not_read() {
        assertThat(lines("\uFEFF{1}\r\n\n  \n{4}\n"))
                .containsExactly(line(1, "{1}"), line(4, "{4}"));
    }

    @Test
    void a_file_without_a_line_is_refused() {
        refuses("", ProblemType.INVALID_REQUEST);
        refuses("\n \n", ProblemType.INVALID_REQUEST);
    }

    @Test
    void a_file_of_more_than_a_hundred_thousand_lines_is_refused() {
        assertThat(lines("{}\n".repeat(Lines.MOST))).hasSize(Lines.MOST);
        refuses("{}\n".repeat(Lines.MOST + 1), ProblemType.TOO_LARGE);
    }

    @Test
    void what_is_not_utf_8_is_refused() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> Lines.of(new byte[] {'{', (byte) 0xC3, '}'}))
                .satisfies(
                        e -> assertThat(e.problem().type()).isEqualTo(ProblemType.MALFORMED_JSON));
    }

    @Test
    void of_two_equal_lines_each_has_a_receipt_of_its_own_and_keeps_it() {
        LineKeys first = new LineKeys(new Origin("secretariat", "a"), Digests::sha256);
        LineKeys again = new LineKeys(new Origin("secretariat", "a"), Digests::sha256);
        Line line = line(1, "{}");

        assertThat(first.next(line)).isEqualTo(again.next(line(7, "{}")));
        assertThat(first.next(line)).isEqualTo(again.next(line)).isNotEqualTo(first.next(line));
    }

    private static void refuses(String file, ProblemType type) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> lines(file))
                .satisfies(e -> assertThat(e.problem().type()).isEqualTo(type));
    }

    private static List<Line> lines(String file) {
        return Lines.of(file.getBytes(StandardCharsets.UTF_8));
    }

    private static Line line(int number, String text) {
        return new Line(number, text);
    }
}
