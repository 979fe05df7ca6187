package org.parley.core.measure;

import static org.parley.core.measure.Cast.CEASEFIRE;
import static org.parley.core.measure.Cast.FIRST_PHASE;
import static org.parley.core.measure.Cast.GOVERNMENT;
import static org.parley.core.measure.Cast.HALF_A_YEAR_LATER;
import static org.parley.core.measure.Cast.INSURGENTS;
import static org.parley.core.measure.Cast.IN_HALF_A_YEAR;
import static org.parley.core.measure.Cast.LAST_DAY;
import static org.parley.core.measure.Cast.NOW;
import static org.parley.core.measure.Cast.STORAGE;
import static org.parley.core.measure.Cast.WEAPONS;
import static org.parley.core.measure.Cast.phase;
import static org.parley.core.measure.Cast.truce;
import static org.parley.core.measure.Facts.agreed;
import static org.parley.core.measure.Facts.agreedMeasure;
import static org.parley.core.measure.Facts.extended;
import static org.parley.core.measure.Facts.lapsed;
import static org.parley.core.measure.Facts.missed;
import static org.parley.core.measure.Facts.neared;
import static org.parley.core.measure.Facts.proposed;
import static org.parley.core.measure.Facts.resolved;
import static org.parley.core.measure.Facts.reversed;
import static org.parley.core.measure.Facts.suspended;
import static org.parley.core.measure.Facts.verified;
import static org.parley.core.measure.Facts.waived;
import static org.parley.core.measure.Wishes.extend;
import static org.parley.core.measure.Wishes.note;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.core.measure.command.LapseMilestone;
import org.parley.core.measure.command.RecordLapse;
import org.parley.core.rejection.DueNotLater;
import org.parley.core.rejection.NotAnArchive;
import org.parley.core.rejection.NothingLapsed;
import org.parley.core.shared.DeadlineKind;
import org.parley.core.shared.Due;
import org.parley.core.shared.MeasureMode;

/** What the clock brings about: once, when it has come, and only while it matters. */
class ClockTest {

    private static final LocalDate DUE = HALF_A_YEAR_LATER;
    private static final String NEAR = "2017-04-30T00:00:00Z";
    private static final String OVER = "2017-05-31T00:00:00Z";

    private static Given dated() {
        return Given.happened(agreedMeasure()).then(resolved(STORAGE, IN_HALF_A_YEAR, DUE));
    }

    private static Given truceUntilTheLastDay() {
        var plan = phase(FIRST_PHASE, truce(LAST_DAY));
        return Given.happened()
                .on(
                        "2018-01-01",
                        proposed(MeasureMode.JOINT, List.of(GOVERNMENT, INSURGENTS), List.of(plan)))
                .on("2018-01-01", agreed());
    }

    @Test
    void thirty_days_before_it_is_due_the_date_is_near() {
        dated().now(NEAR)
                .when(note(STORAGE, DeadlineKind.NEAR, DUE), By.SYSTEM)
                .expectEvents(neared(STORAGE, DUE));
    }

    @Test
    void a_moment_earlier_it_is_not() {
        dated().now("2017-04-29T23:59:59.999Z")
                .when(note(STORAGE, DeadlineKind.NEAR, DUE), By.SYSTEM)
                .expectNoEvents();
    }

    @Test
    void once_it_has_passed_nobody_is_told_that_it_is_near() {
        dated().now(OVER).when(note(STORAGE, DeadlineKind.NEAR, DUE), By.SYSTEM).expectNoEvents();
    }

    @Test
    void when_the_day_is_over_the_date_is_missed() {
        dated().now(OVER)
                .when(note(STORAGE, DeadlineKind.MISSED, DUE), By.SYSTEM)
                .expectEvents(missed(STORAGE, DUE));
    }

    @Test
    void on_the_day_itself_it_is_not() {
        dated().now("2017-05-30T23:59:59.999Z")
                .when(note(STORAGE, DeadlineKind.MISSED, DUE), By.SYSTEM)
                .expectNoEvents();
    }

    @Test
    void it_is_said_once() {
        dated().then(neared(STORAGE, DUE), missed(STORAGE, DUE))
                .now(OVER)
                .when(note(STORAGE, DeadlineKind.MISSED, DUE), By.SYSTEM)
                .expectNoEvents();
        dated().then(neared(STORAGE, DUE))
                .now(NEAR)
                .when(note(STORAGE, DeadlineKind.NEAR, DUE), By.SYSTEM)
                .expectNoEvents();
    }

    @Test
    void another_date_than_the_one_that_holds_is_not_missed() {
        dated().now("2018-01-01T00:00:00Z")
                .when(note(STORAGE, DeadlineKind.MISSED, DUE.minusDays(1)), By.SYSTEM)
                .expectNoEvents();
    }

    @Test
    void what_was_extended_can_be_missed_again() {
        LocalDate june = LocalDate.of(2017, 6, 20);
        dated().then(missed(STORAGE, DUE), extended(STORAGE, Due.on(june)))
                .now("2017-06-21T00:00:00Z")
                .when(note(STORAGE, DeadlineKind.MISSED, june), By.SYSTEM)
                .expectEvents(missed(STORAGE, june));
    }

    @Test
    void what_is_verified_or_waived_is_not_missed() {
        dated().then(verified(STORAGE))
                .when(note(STORAGE, DeadlineKind.MISSED, DUE), By.SYSTEM)
                .expectNoEvents();
        dated().then(waived(STORAGE))
                .when(note(STORAGE, DeadlineKind.MISSED, DUE), By.SYSTEM)
                .expectNoEvents();
    }

    @Test
    void suspended_the_dates_of_a_measure_go_on_and_undone_they_do_not() {
        dated().then(suspended(GOVERNMENT))
                .when(note(STORAGE, DeadlineKind.MISSED, DUE), By.SYSTEM)
                .expectEvents(missed(STORAGE, DUE));
        dated().then(reversed(GOVERNMENT))
                .when(note(STORAGE, DeadlineKind.MISSED, DUE), By.SYSTEM)
                .expectNoEvents();
    }

    @Test
    void in_an_archive_no_clock_runs() {
        dated().inAnArchive()
                .when(note(STORAGE, DeadlineKind.MISSED, DUE), By.SYSTEM)
                .expectNoEvents();
        truceUntilTheLastDay()
                .inAnArchive()
                .when(new LapseMilestone(WEAPONS, CEASEFIRE), By.SYSTEM)
                .expectNoEvents();
    }

    @Test
    void a_limit_lapses_when_its_last_day_is_over() {
        truceUntilTheLastDay()
                .now("2018-03-01T00:00:00Z")
                .when(new LapseMilestone(WEAPONS, CEASEFIRE), By.SYSTEM)
                .expectEvents(lapsed(CEASEFIRE, LAST_DAY));
        truceUntilTheLastDay()
                .now("2018-02-28T23:59:59.999Z")
                .when(new LapseMilestone(WEAPONS, CEASEFIRE), By.SYSTEM)
                .expectNoEvents();
    }

    @Test
    void it_lapses_once() {
        truceUntilTheLastDay()
                .then(lapsed(CEASEFIRE, LAST_DAY))
                .when(new LapseMilestone(WEAPONS, CEASEFIRE), By.SYSTEM)
                .expectNoEvents();
    }

    @Test
    void an_extended_limit_lapses_later() {
        truceUntilTheLastDay()
                .then(extended(CEASEFIRE, Due.on(LAST_DAY.plusDays(60))))
                .when(new LapseMilestone(WEAPONS, CEASEFIRE), By.SYSTEM)
                .expectNoEvents();
    }

    @Test
    void a_limit_is_not_extended_to_the_day_that_it_has() {
        truceUntilTheLastDay()
                .when(extend(CEASEFIRE, Due.on(LAST_DAY.minusDays(1))), By.party(GOVERNMENT))
                .expectExceptionDetails(new DueNotLater(LAST_DAY.minusDays(1), LAST_DAY));
    }

    @Test
    void nobody_is_late_with_the_last_day_of_a_limit() {
        truceUntilTheLastDay()
                .when(note(CEASEFIRE, DeadlineKind.MISSED, LAST_DAY), By.SYSTEM)
                .expectNoEvents();
    }

    @Test
    void for_an_archive_a_person_says_what_a_clock_would_have_said() {
        truceUntilTheLastDay()
                .inAnArchive()
                .when(new RecordLapse(WEAPONS, CEASEFIRE), By.SYSTEM.on("2018-03-01"))
                .expectEvents(lapsed(CEASEFIRE, LAST_DAY));
        truceUntilTheLastDay()
                .inAnArchive()
                .when(new RecordLapse(WEAPONS, CEASEFIRE), By.SYSTEM.on("2018-02-28"))
                .expectNoEvents()
                .expectExceptionDetails(new NothingLapsed(CEASEFIRE));
    }

    @Test
    void and_for_live_talks_only_the_clock_says_it() {
        truceUntilTheLastDay()
                .when(new RecordLapse(WEAPONS, CEASEFIRE), By.SYSTEM)
                .expectNoEvents()
                .expectExceptionDetails(new NotAnArchive());
    }

    @Test
    void no_date_is_missed_before_it_was_promised() {
        Given.happened(agreedMeasure())
                .on("2017-08-01", extended(STORAGE, Due.on(LocalDate.of(2017, 7, 1))))
                .when(
                        note(STORAGE, DeadlineKind.MISSED, LocalDate.of(2017, 7, 1)),
                        By.SYSTEM.on("2017-07-02T00:00:00Z"))
                .expectEventsMatching(Recorded.on("2017-07-02T00:00:00Z", NOW.toString()));
    }
}
