package org.parley.core.measure;

import static org.parley.core.measure.Cast.*;
import static org.parley.core.measure.Facts.*;
import static org.parley.core.measure.Wishes.*;

import java.time.LocalDate;
import java.time.Period;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.core.measure.command.MeasureCommand;
import org.parley.core.measure.command.ResolveDueDates;
import org.parley.core.rejection.NotAnArchive;
import org.parley.core.rejection.OccurredInFuture;
import org.parley.core.rejection.OccurredTooEarly;
import org.parley.core.rejection.StaleVersion;
import org.parley.core.shared.Circumstances;
import org.parley.core.shared.Due;
import org.parley.core.shared.MeasureMode;
import org.parley.core.shared.Verification;

/** When it happened, what the caller had seen, and for whom he speaks. */
class OccurrenceTest {

    private static final Due TILL_JUNE = Due.on(LocalDate.of(2017, 6, 20));
    private static final Due TILL_JULY = Due.on(LocalDate.of(2017, 7, 20));

    /** Proposed in January, agreed in March 2017. */
    private static Given agreedInMarch() {
        return Given.happened()
                .on("2017-01-15", proposed())
                .on("2017-01-15", consented(GOVERNMENT))
                .on("2017-03-15", consented(INSURGENTS))
                .on("2017-03-15", agreed());
    }

    static Stream<MeasureCommand> aboutTheAgreement() {
        return Stream.of(
                claimComplete(CEASEFIRE),
                observe(CEASEFIRE, "0"),
                extend(CEASEFIRE, TILL_JUNE),
                extend(STORAGE, TILL_JUNE),
                suspend(),
                reverse());
    }

    @ParameterizedTest
    @MethodSource("aboutTheAgreement")
    void nothing_is_done_about_a_measure_before_it_was_agreed(MeasureCommand command) {
        agreedInMarch()
                .when(command, By.party(GOVERNMENT).on("2017-03-14"))
                .expectNoEvents()
                .expectExceptionDetails(new OccurredTooEarly("2017-03-14", "2017-03-15"));
    }

    @ParameterizedTest
    @MethodSource("aboutTheAgreement")
    void what_was_done_on_the_day_of_the_agreement_is_put_after_it(MeasureCommand command) {
        agreedInMarch()
                .when(command, By.party(GOVERNMENT).on("2017-03-15"))
                .expectEventsMatching(Recorded.on("2017-03-15", "2017-03-15T00:00:00Z"));
    }

    @Test
    void nothing_is_verified_before_it_was_agreed() {
        agreedInMarch()
                .when(
                        verify(CEASEFIRE, Verification.VERIFIED),
                        By.party(GUARANTOR).on("2017-03-14"))
                .expectNoEvents()
                .expectExceptionDetails(new OccurredTooEarly("2017-03-14", "2017-03-15"));
    }

    @Test
    void nobody_consents_before_the_proposal() {
        Given.happened()
                .on("2017-01-15", proposed())
                .when(consent(), By.party(INSURGENTS).on("2017-01-14"))
                .expectNoEvents()
                .expectExceptionDetails(new OccurredTooEarly("2017-01-14", "2017-01-15"));
    }

    @Test
    void a_proposal_may_lie_in_the_past() {
        Given.talks()
                .when(
                        propose(MeasureMode.UNILATERAL, phase(FIRST_PHASE, ceasefire())),
                        By.party(GOVERNMENT).on("2016-06-23T16:00:00Z"))
                .expectEventsMatching(
                        Recorded.on(
                                "2016-06-23T16:00:00Z",
                                "2016-06-23T16:00:00Z",
                                "2016-06-23T16:00:00Z",
                                "2016-06-23T16:00:00Z"));
    }

    @Test
    void who_says_no_day_means_now() {
        agreedInMarch()
                .when(suspend(), By.party(GOVERNMENT))
                .expectEventsMatching(Recorded.on(null, NOW.toString()));
    }

    @Test
    void what_is_about_something_of_now_is_not_of_yesterday() {
        Given.happened(proposed())
                .when(consent(), By.party(INSURGENTS).on("2018-02-28"))
                .expectNoEvents()
                .expectExceptionDetails(new OccurredTooEarly("2018-02-28", NOW.toString()));
    }

    @Test
    void a_measure_is_agreed_with_the_last_consent_in_whichever_order_they_are_recorded() {
        Given.happened()
                .on("2017-01-15", proposed())
                .on("2017-03-15", consented(GOVERNMENT))
                .when(consent(), By.party(INSURGENTS).on("2017-02-01"))
                .expectEventsMatching(
                        Recorded.on("2017-02-01", "2017-02-01T00:00:00Z", "2017-03-15T00:00:00Z"));
    }

    @Test
    void more_time_is_given_with_the_last_support_in_whichever_order_they_are_recorded() {
        agreedInMarch()
                .on("2017-05-01", supported(CEASEFIRE, GOVERNMENT, TILL_JUNE))
                .when(extend(CEASEFIRE, TILL_JUNE), By.party(INSURGENTS).on("2017-04-01"))
                .expectEventsMatching(
                        Recorded.on("2017-04-01", "2017-04-01T00:00:00Z", "2017-05-01T00:00:00Z"));
    }

    @Test
    void a_further_extension_is_not_of_before_the_last() {
        agreedInMarch()
                .on("2017-05-01", extended(CEASEFIRE, TILL_JUNE))
                .when(extend(CEASEFIRE, TILL_JULY), By.party(GOVERNMENT).on("2017-04-30"))
                .expectNoEvents()
                .expectExceptionDetails(new OccurredTooEarly("2017-04-30", "2017-05-01"));
    }

    @Test
    void an_anchor_that_was_set_before_the_promise_was_made_resolves_it_when_it_was_made() {
        agreedInMarch()
                .when(new ResolveDueDates(WEAPONS, D_DAY, D_DAY_DATE), By.SYSTEM.on("2016-12-01"))
                .expectEventsMatching(Recorded.on("2016-12-01", "2017-01-15T00:00:00Z"));
    }

    @Test
    void an_anchor_that_was_set_later_resolves_the_promise_then() {
        agreedInMarch()
                .when(new ResolveDueDates(WEAPONS, D_DAY, D_DAY_DATE), By.SYSTEM.on("2017-02-01"))
                .expectEventsMatching(Recorded.on("2017-02-01", "2017-02-01T00:00:00Z"));
    }

    @Test
    void each_of_two_promises_is_resolved_when_it_had_been_made() {
        agreedInMarch()
                .on("2017-05-01", extended(STORAGE, Due.after(D_DAY, Period.ofDays(200), null)))
                .when(new ResolveDueDates(WEAPONS, D_DAY, D_DAY_DATE), By.SYSTEM.on("2017-02-01"))
                .expectEventsMatching(
                        Recorded.on("2017-02-01", "2017-02-01T00:00:00Z", "2017-05-01T00:00:00Z"));
    }

    @Test
    void a_measure_is_not_resumed_before_it_was_suspended() {
        agreedInMarch()
                .on("2017-05-01", suspended(GOVERNMENT))
                .when(resume(), By.party(GOVERNMENT).on("2017-04-30"))
                .expectNoEvents()
                .expectExceptionDetails(new OccurredTooEarly("2017-04-30", "2017-05-01"));
    }

    @Test
    void a_measure_is_not_reversed_before_it_was_resumed() {
        agreedInMarch()
                .on("2017-05-01", suspended(GOVERNMENT))
                .on("2017-05-03", resumed(GOVERNMENT))
                .when(reverse(), By.party(INSURGENTS).on("2017-05-02"))
                .expectNoEvents()
                .expectExceptionDetails(new OccurredTooEarly("2017-05-02", "2017-05-03"));
    }

    @Test
    void nothing_that_is_recorded_lies_in_the_future() {
        agreedInMarch()
                .when(suspend(), By.party(GOVERNMENT).on("2018-03-02"))
                .expectNoEvents()
                .expectExceptionDetails(new OccurredInFuture("2018-03-02"));
        Given.talks()
                .when(
                        proposeTwoPhases(MeasureMode.JOINT),
                        By.party(GOVERNMENT).on("2018-03-01T12:00:01Z"))
                .expectNoEvents()
                .expectExceptionDetails(new OccurredInFuture("2018-03-01T12:00:01Z"));
    }

    @Test
    void today_and_now_are_not_the_future() {
        agreedInMarch()
                .when(suspend(), By.party(GOVERNMENT).on("2018-03-01"))
                .expectEvents(suspended(GOVERNMENT));
        agreedInMarch()
                .when(suspend(), By.party(GOVERNMENT).on(NOW.toString()))
                .expectEvents(suspended(GOVERNMENT));
    }

    @Test
    void only_an_archive_takes_a_record_on_behalf_of_a_party() {
        agreedInMarch()
                .when(suspend(), By.party(GOVERNMENT).onBehalf())
                .expectNoEvents()
                .expectExceptionDetails(new NotAnArchive());
        Given.talks()
                .when(proposeTwoPhases(MeasureMode.JOINT), By.party(GOVERNMENT).onBehalf())
                .expectNoEvents()
                .expectExceptionDetails(new NotAnArchive());
    }

    @Test
    void an_archive_says_of_each_event_that_it_was_recorded_on_behalf() {
        agreedInMarch()
                .inAnArchive()
                .when(suspend(), By.party(GOVERNMENT).onBehalf())
                .expectEventsMatching(Recorded.with(Circumstances.ON_BEHALF, "true"));
    }

    @Test
    void who_saw_the_version_that_is_may_go_on() {
        agreedInMarch()
                .when(suspend(), By.party(GOVERNMENT).havingSeen(3))
                .expectEvents(suspended(GOVERNMENT));
    }

    @Test
    void who_saw_another_version_decides_anew() {
        agreedInMarch()
                .when(suspend(), By.party(GOVERNMENT).havingSeen(2))
                .expectNoEvents()
                .expectExceptionDetails(new StaleVersion(2, 3));
    }

    @Test
    void nobody_can_have_seen_what_does_not_exist_yet() {
        Given.talks()
                .when(proposeTwoPhases(MeasureMode.JOINT), By.party(GOVERNMENT).havingSeen(0))
                .expectNoEvents()
                .expectExceptionDetails(new StaleVersion(0, -1));
    }
}
