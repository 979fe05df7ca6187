package org.parley.projections.dossier.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.parley.core.measure.event.MeasureAgreed;
import org.parley.core.measure.event.MeasureEvent;
import org.parley.core.measure.event.MeasureProposed;
import org.parley.core.measure.event.MilestoneExtended;
import org.parley.core.measure.event.MilestoneLapsed;
import org.parley.core.measure.event.MilestoneObserved;
import org.parley.core.shared.Decimal;
import org.parley.core.shared.Due;
import org.parley.core.shared.Limit;
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
import org.parley.projections.support.Moment;
import org.parley.projections.support.ScheduleStatus;
import org.parley.projections.support.Story;

/** A stock that is to be kept under 300 kg until the end of March. */
class LimitsTest {

    private static final NegotiationId TALKS = new NegotiationId(UUID.randomUUID());
    private static final MeasureId MEASURE = new MeasureId(UUID.randomUUID());
    private static final MilestoneId STOCK = new MilestoneId(UUID.randomUUID());
    private static final PartyId OWNER = new PartyId(UUID.randomUUID());
    private static final PartyId INSPECTOR = new PartyId(UUID.randomUUID());
    private static final LocalDate UNTIL = LocalDate.of(2017, 3, 31);

    private final Story<MeasureEvent> story =
            new Story<MeasureEvent>()
                    .on("2017-01-01", proposed())
                    .on("2017-01-01", new MeasureAgreed(TALKS, MEASURE));

    @Test
    void a_limit_is_exceeded_from_one_observation_to_another() {
        see("2017-02-01", INSPECTOR, "280");
        see("2017-02-10", INSPECTOR, "310.5");
        see("2017-02-12", INSPECTOR, "330");
        see("2017-02-20", INSPECTOR, "299");

        Breach breach = only(stock(Moment.NOW, LocalDate.of(2017, 3, 1)).breaches());

        assertThat(breach.party()).isEqualTo(INSPECTOR.toString());
        assertThat(breach.from()).isEqualTo("2017-02-10");
        assertThat(breach.to()).isEqualTo("2017-02-20");
        assertThat(breach.days()).isEqualTo(10);
        assertThat(breach.worst()).isEqualTo(Decimal.of("330"));
        assertThat(breach.excess()).isEqualTo(Decimal.of("30"));
        assertThat(breach.exceededRecordedAt()).isEqualTo(Story.minute(3));
        assertThat(breach.restoredRecordedAt()).isEqualTo(Story.minute(5));
    }

    @Test
    void the_limit_itself_is_kept() {
        see("2017-02-10", INSPECTOR, "300");

        assertThat(stock(Moment.NOW, LocalDate.of(2017, 3, 1)).breaches()).isEmpty();
        assertThat(stock(Moment.NOW, LocalDate.of(2017, 3, 1)).exceeded()).isFalse();
    }

    @Test
    void what_is_exceeded_still_counts_to_this_day_and_not_beyond_the_last_day() {
        see("2017-02-10", INSPECTOR, "310");

        Breach march = only(stock(Moment.NOW, LocalDate.of(2017, 3, 1)).breaches());
        assertThat(march.to()).isNull();
        assertThat(march.days()).isEqualTo(19);
        assertThat(only(stock(Moment.NOW, LocalDate.of(2017, 6, 1)).breaches()).days())
                .isEqualTo(49);
        assertThat(stock(Moment.NOW, LocalDate.of(2017, 3, 1)).exceeded()).isTrue();
    }

    @Test
    void an_observation_that_is_recorded_late_takes_its_place_in_time() {
        see("2017-02-10", INSPECTOR, "310");
        see("2017-02-20", INSPECTOR, "299");
        see("2017-02-05", INSPECTOR, "305");

        Breach breach = only(stock(Moment.NOW, LocalDate.of(2017, 3, 1)).breaches());
        assertThat(breach.from()).isEqualTo("2017-02-05");
        assertThat(breach.exceededRecordedAt()).isEqualTo(Story.minute(4));

        Moment before = new Moment(Story.minute(3), null, null);
        assertThat(only(stock(before, LocalDate.of(2017, 3, 1)).breaches()).from())
                .isEqualTo("2017-02-10");
    }

    @Test
    void parties_that_observe_differently_have_spans_of_their_own() {
        see("2017-02-10", INSPECTOR, "310");
        see("2017-02-11", OWNER, "295");
        see("2017-02-12", INSPECTOR, "311");

        Breach breach = only(stock(Moment.NOW, LocalDate.of(2017, 3, 1)).breaches());
        assertThat(breach.to()).isNull();
        assertThat(breach.worst()).isEqualTo(Decimal.of("311"));
    }

    @Test
    void its_last_day_comes_near_and_then_it_has_ended_and_nobody_is_late() {
        assertThat(status(LocalDate.of(2017, 2, 28))).isEqualTo(ScheduleStatus.NOT_DUE);
        assertThat(status(LocalDate.of(2017, 3, 31))).isEqualTo(ScheduleStatus.DUE_SOON);
        assertThat(status(LocalDate.of(2017, 4, 1))).isEqualTo(ScheduleStatus.ENDED);
        assertThat(stock(Moment.NOW, LocalDate.of(2017, 5, 1)).schedule().daysLate()).isZero();
    }

    @Test
    void it_stands_lapsed_when_that_is_recorded() {
        LocalDate april = LocalDate.of(2017, 4, 2);
        assertThat(stock(Moment.NOW, april).standing()).isEqualTo(Standing.IN_FORCE);

        story.on("2017-04-01", new MilestoneLapsed(TALKS, MEASURE, STOCK, UNTIL));

        assertThat(stock(Moment.NOW, april).standing()).isEqualTo(Standing.LAPSED);
    }

    @Test
    void an_extension_that_is_recorded_after_the_lapse_makes_it_void() {
        story.on("2017-04-01", new MilestoneLapsed(TALKS, MEASURE, STOCK, UNTIL))
                .on(
                        "2017-03-30",
                        new MilestoneExtended(
                                TALKS,
                                MEASURE,
                                STOCK,
                                Due.on(LocalDate.of(2017, 5, 31)),
                                "talks go on"));

        Milestone stock = stock(Moment.NOW, LocalDate.of(2017, 4, 2));
        assertThat(stock.standing()).isEqualTo(Standing.IN_FORCE);
        assertThat(stock.schedule().firstDue()).isEqualTo(UNTIL);
        assertThat(stock.schedule().due()).isEqualTo(LocalDate.of(2017, 5, 31));
        Moment inMay = new Moment(null, Instant.parse("2017-05-01T00:00:00Z"), null);
        assertThat(stock(inMay, LocalDate.of(2017, 5, 1)).standing()).isEqualTo(Standing.IN_FORCE);
    }

    private void see(String day, PartyId by, String value) {
        story.on(
                day,
                new MilestoneObserved(
                        TALKS, MEASURE, STOCK, by, Decimal.of(value), null, List.of()));
    }

    private ScheduleStatus status(LocalDate today) {
        return stock(Moment.NOW, today).schedule().status();
    }

    private Milestone stock(Moment moment, LocalDate today) {
        return MeasureFold.of(moment.of(story.facts()))
                .measure(today, PartyId::toString)
                .milestones()
                .getFirst();
    }

    private static Breach only(List<Breach> breaches) {
        assertThat(breaches).hasSize(1);
        return breaches.getFirst();
    }

    private static MeasureProposed proposed() {
        MilestonePlan stock =
                new MilestonePlan(
                        STOCK,
                        "Stock",
                        MilestoneKind.LIMIT,
                        OWNER,
                        INSPECTOR,
                        null,
                        new Limit("kg", Decimal.of("300"), null, UNTIL),
                        null,
                        List.of());
        return new MeasureProposed(
                TALKS,
                MEASURE,
                OWNER,
                "Stock",
                MeasureCategory.MILITARY,
                MeasureMode.JOINT,
                List.of(OWNER, INSPECTOR),
                List.of(new PhasePlan(new PhaseId(UUID.randomUUID()), "All", List.of(stock))));
    }
}
