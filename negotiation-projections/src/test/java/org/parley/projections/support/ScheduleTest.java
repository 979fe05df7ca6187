package org.parley.projections.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScheduleTest {

    @ParameterizedTest(name = "first {0}, due {1}, done {2}, today {3}: {4}, late {5} and {6}")
    @CsvSource(
            nullValues = "-",
            value = {
                "-,          -,          -,          2017-01-01, NO_DATE,      0,  0",
                "-,          -,          2017-01-01, 2017-01-02, NO_DATE,      0,  0",
                "2017-05-30, 2017-05-30, -,          2017-04-29, NOT_DUE,      0,  0",
                "2017-05-30, 2017-05-30, -,          2017-04-30, DUE_SOON,     0,  0",
                "2017-05-30, 2017-05-30, -,          2017-05-30, DUE_SOON,     0,  0",
                "2017-05-30, 2017-05-30, -,          2017-05-31, OVERDUE,      1,  1",
                "2017-05-30, 2017-06-20, -,          2017-06-01, DUE_SOON,     2,  0",
                "2017-05-30, 2017-06-20, 2017-06-20, 2018-01-01, DONE_ON_TIME, 21, 0",
                "2017-05-30, 2017-06-20, 2017-05-29, 2018-01-01, DONE_ON_TIME, 0,  0",
                "2017-05-30, 2017-06-20, 2017-06-26, 2018-01-01, DONE_LATE,    27, 6",
                "2017-05-30, -,          -,          2017-06-26, NO_DATE,      27, 0",
            })
    void a_promise_stands_against_its_date(
            LocalDate first,
            LocalDate due,
            LocalDate done,
            LocalDate today,
            ScheduleStatus status,
            long lateFirst,
            long late) {
        assertThat(Schedule.of(first, due, 0, done, today))
                .isEqualTo(new Schedule(status, first, due, lateFirst, late, 0));
    }

    @Test
    void extensions_are_counted_as_given() {
        LocalDate day = LocalDate.of(2017, 6, 20);
        assertThat(Schedule.of(day, day, 2, null, day).extensions()).isEqualTo(2);
    }
}
