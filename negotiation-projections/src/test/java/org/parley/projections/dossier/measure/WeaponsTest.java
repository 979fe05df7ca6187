package org.parley.projections.dossier.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.parley.core.measure.event.DueDateResolved;
import org.parley.core.measure.event.MeasureAgreed;
import org.parley.core.measure.event.MeasureConsented;
import org.parley.core.measure.event.MeasureEvent;
import org.parley.core.measure.event.MeasureProposed;
import org.parley.core.measure.event.MilestoneClaimed;
import org.parley.core.measure.event.MilestoneExtended;
import org.parley.core.measure.event.MilestoneVerified;
import org.parley.core.shared.Claim;
import org.parley.core.shared.Due;
import org.parley.core.shared.MeasureCategory;
import org.parley.core.shared.MeasureId;
import org.parley.core.shared.MeasureMode;
import org.parley.core.shared.MilestoneId;
import org.parley.core.shared.MilestoneKind;
import org.parley.core.shared.MilestonePlan;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.PartyId;
import org.parley.core.shared.PhaseId;
import org.parley.core.shared.PhasePlan;
import org.parley.core.shared.Standing;
import org.parley.core.shared.Verification;
import org.parley.projections.support.Moment;
import org.parley.projections.support.Schedule;
import org.parley.projections.support.ScheduleStatus;
import org.parley.projections.support.Story;

/** The laying down of weapons of 2017, against both of its dates. */
class WeaponsTest {

    private static final NegotiationId TALKS = new NegotiationId(UUID.randomUUID());
    private static final MeasureId MEASURE = new MeasureId(UUID.randomUUID());
    private static final MilestoneId WEAPONS = new MilestoneId(UUID.randomUUID());
    private static final PartyId FARC = new PartyId(UUID.randomUUID());
    private static final PartyId GOC = new PartyId(UUID.randomUUID());
    private static final PartyId UN = new PartyId(UUID.randomUUID());
    private static final Due D_180 = Due.after("D-Day", Period.ofDays(180), null);
    private static final LocalDate JUNE_20 = LocalDate.of(2017, 6, 20);

    private final Story<MeasureEvent> story =
            new Story<MeasureEvent>()
                    .on("2016-11-24", proposed())
                    .on("2016-11-24", new MeasureConsented(TALKS, MEASURE, FARC))
                    .on("2016-11-24", new MeasureConsented(TALKS, MEASURE, GOC))
                    .on("2016-11-24", new MeasureAgreed(TALKS, MEASURE))
                    .on(
                            "2016-12-01",
                            new DueDateResolved(
                                    TALKS, MEASURE, WEAPONS, D_180, LocalDate.of(2017, 5, 30)))
                    .on(
                            "2017-05-29",
                            new MilestoneExtended(
                                    TALKS, MEASURE, WEAPONS, Due.on(JUNE_20), "containers"))
                    .on("2017-06-26", found(Verification.VERIFIED));

    @Test
    void the_weapons_are_late_against_both_dates() {
        assertThat(weapons(Moment.NOW).schedule())
                .isEqualTo(
                        new Schedule(
                                ScheduleStatus.DONE_LATE,
                                LocalDate.of(2017, 5, 30),
                                JUNE_20,
                                27,
                                6,
                                1));
    }

    @Test
    void before_the_anchor_is_set_there_is_no_date() {
        assertThat(weapons(by(2016, 11, 30)).schedule())
                .isEqualTo(new Schedule(ScheduleStatus.NO_DATE, null, null, 0, 0, 0));
    }

    @Test
    void before_the_extension_the_first_promise_holds() {
        Schedule schedule = weapons(by(2017, 5, 28)).schedule();

        assertThat(schedule.due()).isEqualTo(LocalDate.of(2017, 5, 30));
        assertThat(schedule.status()).isEqualTo(ScheduleStatus.DUE_SOON);
        assertThat(schedule.extensions()).isZero();
    }

    @Test
    void the_day_before_verification_it_is_overdue() {
        Schedule schedule = weapons(by(2017, 6, 25)).schedule();

        assertThat(schedule.status()).isEqualTo(ScheduleStatus.OVERDUE);
        assertThat(schedule.daysLate()).isEqualTo(5);
    }

    @Test
    void before_it_was_proposed_there_is_no_measure() {
        assertThat(measure(by(2016, 11, 23))).isNull();
    }

    @Test
    void a_corrected_anchor_moves_the_first_promise_and_not_the_agreed_extension() {
        story.on(
                "2017-07-01",
                new DueDateResolved(TALKS, MEASURE, WEAPONS, D_180, LocalDate.of(2017, 6, 1)));

        assertThat(weapons(Moment.NOW).schedule().firstDue()).isEqualTo(LocalDate.of(2017, 6, 1));
        assertThat(weapons(Moment.NOW).schedule().due()).isEqualTo(JUNE_20);
    }

    @Test
    void what_was_reported_complete_in_time_and_confirmed_later_was_done_in_time() {
        Story<MeasureEvent> other =
                new Story<MeasureEvent>()
                        .on("2016-11-24", proposed())
                        .on("2017-05-20", claimed(Claim.REPORTED_COMPLETE))
                        .on("2017-06-26", found(Verification.VERIFIED));
        other.on(
                "2017-06-27",
                new DueDateResolved(TALKS, MEASURE, WEAPONS, D_180, LocalDate.of(2017, 5, 30)));

        assertThat(weapons(other, Moment.NOW).schedule().status())
                .isEqualTo(ScheduleStatus.DONE_ON_TIME);
    }

    @Test
    void a_contradicted_report_does_not_count_as_the_day_of_completion() {
        story.on("2017-06-27", found(Verification.CONTRADICTED));
        assertThat(weapons(Moment.NOW).schedule().status()).isEqualTo(ScheduleStatus.OVERDUE);

        story.on("2017-06-30", claimed(Claim.REPORTED_COMPLETE))
                .on("2017-07-10", found(Verification.VERIFIED));
        assertThat(weapons(Moment.NOW).schedule().daysLate()).isEqualTo(10);
    }

    @Test
    void the_measure_is_in_force_with_the_last_consent_and_names_its_parties() {
        Measure measure = measure(Moment.NOW);

        assertThat(measure.standing()).isEqualTo(Standing.IN_FORCE);
        assertThat(measure.consents()).containsExactly("FARC-EP", "GOC");
        assertThat(measure.awaiting()).isEmpty();
        assertThat(measure(new Moment(null, null, 1L)).awaiting()).containsExactly("GOC");
        assertThat(measure(new Moment(null, null, 1L)).version()).isEqualTo(1);
    }

    private Milestone weapons(Moment moment) {
        return weapons(story, moment);
    }

    private static Milestone weapons(Story<MeasureEvent> story, Moment moment) {
        return measure(story, moment).milestones().getFirst();
    }

    private Measure measure(Moment moment) {
        return measure(story, moment);
    }

    private static Measure measure(Story<MeasureEvent> story, Moment moment) {
        LocalDate today =
                moment.occurredBy() == null
                        ? LocalDate.of(2026, 3, 1)
                        : moment.today(Clock.systemUTC());
        return MeasureFold.of(moment.of(story.facts())).measure(today, WeaponsTest::name);
    }

    private static String name(PartyId party) {
        return party.equals(FARC) ? "FARC-EP" : party.equals(GOC) ? "GOC" : "UN";
    }

    private static Moment by(int year, int month, int day) {
        return new Moment(null, Moment.endOf(LocalDate.of(year, month, day)), null);
    }

    private static MilestoneVerified found(Verification finding) {
        return new MilestoneVerified(TALKS, MEASURE, WEAPONS, finding, 3, null, List.of());
    }

    private static MilestoneClaimed claimed(Claim claim) {
        return new MilestoneClaimed(TALKS, MEASURE, WEAPONS, claim, null, null, List.of());
    }

    private static MeasureProposed proposed() {
        MilestonePlan weapons =
                new MilestonePlan(
                        WEAPONS,
                        "Laying down of weapons",
                        MilestoneKind.DELIVERABLE,
                        FARC,
                        UN,
                        null,
                        null,
                        D_180,
                        List.of());
        return new MeasureProposed(
                TALKS,
                MEASURE,
                FARC,
                "Laying down of weapons",
                MeasureCategory.MILITARY,
                MeasureMode.JOINT,
                List.of(FARC, GOC),
                List.of(new PhasePlan(new PhaseId(UUID.randomUUID()), "One", List.of(weapons))));
    }
}
