package org.parley.api.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.component.VEvent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A calendar is read by others, so it is written as RFC 5545 has it. */
class ICalendarTest {

    private static final LocalDate FIRST = LocalDate.of(2016, 3, 23);

    @Test
    void a_day_is_a_whole_day() {
        VEvent event = read(day("Due: agreement", "")).getFirst();

        assertThat(text(day("Due: agreement", "")))
                .contains("DTSTART;VALUE=DATE:20160323\r\n", "DTEND;VALUE=DATE:20160325\r\n");
        assertThat(event.getDateStart().getValue().hasTime()).isFalse();
        assertThat(event.getUid().getValue()).isEqualTo("milestone-1@parley");
        assertThat(event.getSequence().getValue()).isEqualTo(7);
        assertThat(event.getLastModified().getValue().toInstant())
                .isEqualTo(Instant.parse("2016-01-02T03:04:05Z"));
        assertThat(event.getStatus().getValue()).isEqualTo("TENTATIVE");
        assertThat(event.getCategories().getFirst().getValues()).containsExactly("DUE");
    }

    @Test
    void text_comes_back_as_it_was() {
        String nasty = "A; B, \\n \\ \"c\": d\nEND:VEVENT\r\nBEGIN:VEVENT";
        VEvent event = read(day(nasty, nasty)).getFirst();

        assertThat(read(day(nasty, nasty))).hasSize(1);
        assertThat(event.getSummary().getValue()).isEqualTo(nasty.replace("\r\n", "\n"));
        assertThat(event.getDescription().getValue()).isEqualTo(nasty.replace("\r\n", "\n"));
    }

    @Test
    void lines_are_folded_at_75_octets_and_no_character_is_torn() {
        String long_ = "Señalización — перемирие 和平 🕊 ".repeat(20).strip();
        String text = text(day(long_, long_));

        assertThat(text.split("\r\n"))
                .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75)
                .noneMatch(line -> line.contains("\uFFFD"));
        assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
        assertThat(text).endsWith("END:VCALENDAR\r\n");
        assertThat(read(day(long_, "")).getFirst().getSummary().getValue()).isEqualTo(long_);
    }

    @Test
    void control_characters_are_left_out() {
        assertThat(text(day("a\u0000b\u001bc", ""))).contains("SUMMARY:abc\r\n");
    }

    @Test
    void the_rules_of_the_format_are_kept() {
        var calendar = Biweekly.parse(text(day("Due", "x"))).first();
        assertThat(calendar.validate(ICalVersion.V2_0).getWarnings()).isEmpty();
    }

    private static Day day(String summary, String description) {
        return new Day(
                "milestone-1@parley",
                FIRST,
                FIRST.plusDays(1),
                summary,
                description,
                Day.Status.TENTATIVE,
                Day.Kind.DUE,
                Instant.parse("2016-01-02T03:04:05Z"),
                7);
    }

    private static String text(Day day) {
        return new String(ICalendar.of(List.of(day)), StandardCharsets.UTF_8);
    }

    private static List<VEvent> read(Day day) {
        return Biweekly.parse(text(day)).first().getEvents();
    }
}
