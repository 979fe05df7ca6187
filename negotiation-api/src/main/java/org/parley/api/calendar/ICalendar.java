package org.parley.api.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Writes days as RFC 5545 has them: text is escaped, lines are folded and end in CRLF. */
final class ICalendar {

    /** Media type of a calendar. */
    static final String TYPE = "text/calendar";

    private static final int LONGEST_LINE = 75;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final StringBuilder text = new StringBuilder();

    private ICalendar() {}

    static byte[] of(List<Day> days) {
        ICalendar calendar = new ICalendar();
        calendar.line("BEGIN:VCALENDAR");
        calendar.line("VERSION:2.0");
        calendar.line("PRODID:-//Parley//Calendar//EN");
        calendar.line("CALSCALE:GREGORIAN");
        calendar.line("NAME:Parley");
        calendar.line("X-WR-CALNAME:Parley");
        calendar.line("REFRESH-INTERVAL;VALUE=DURATION:PT1H");
        days.forEach(calendar::day);
        calendar.line("END:VCALENDAR");
        return calendar.text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void day(Day day) {
        line("BEGIN:VEVENT");
        line("UID:" + day.uid());
        line("DTSTAMP:" + moment(day.changedAt()));
        line("LAST-MODIFIED:" + moment(day.changedAt()));
        line("SEQUENCE:" + day.change());
        line("DTSTART;VALUE=DATE:" + date(day.first()));
        line("DTEND;VALUE=DATE:" + date(day.last().plusDays(1)));
        line("SUMMARY:" + escaped(day.summary()));
        line("DESCRIPTION:" + escaped(day.description()));
        line("CATEGORIES:" + day.kind());
        line("STATUS:" + day.status());
        line("TRANSP:TRANSPARENT");
        line("END:VEVENT");
    }

    private static String date(LocalDate day) {
        return DAY.format(day);
    }

    private static String moment(Instant instant) {
        return MOMENT.format(instant);
    }

    /** RFC 5545, 3.3.11. Other control characters have no place in a text. */
    private static String escaped(String value) {
        return value.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\r\n|\r|\n", "\\\\n")
                .replaceAll("[\\p{Cntrl}&&[^\t]]", "");
    }

    /** RFC 5545, 3.1: no line is longer than 75 octets, and no character is torn apart. */
    private void line(String line) {
        int octets = 0;
        for (int i = 0; i < line.length(); ) {
            int character = line.codePointAt(i);
            int more = octets(character);
            if (octets + more > LONGEST_LINE) {
                text.append("\r\n ");
                octets = 1;
            }
            text.appendCodePoint(character);
            octets += more;
            i += Character.charCount(character);
        }
        text.append("\r\n");
    }

    private static int octets(int character) {
        return Character.toString(character).getBytes(StandardCharsets.UTF_8).length;
    }
}
