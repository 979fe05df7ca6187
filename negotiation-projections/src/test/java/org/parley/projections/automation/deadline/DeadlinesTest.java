package org.parley.projections.automation.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.parley.core.measure.event.DueDateMissed;
import org.parley.core.measure.event.DueDateNeared;
import org.parley.core.measure.event.DueDateResolved;
import org.parley.core.measure.event.MeasureAgreed;
import org.parley.core.measure.event.MeasureProposed;
import org.parley.core.measure.event.MeasureReversed;
import org.parley.core.measure.event.MilestoneExtended;
import org.parley.core.measure.event.MilestoneLapsed;
import org.parley.core.measure.event.MilestoneVerified;
import org.parley.core.measure.event.MilestoneWaived;
import org.parley.core.measure.event.NoticePeriodEnded;
import org.parley.core.measure.event.SnapbackNotified;
import org.parley.core.measure.event.SnapbackWithdrawn;
import org.parley.core.negotiation.event.NegotiationOpened;
import org.parley.core.shared.AgreementRule;
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
import org.parley.core.shared.SnapbackId;
import org.parley.core.shared.Verification;
import org.parley.projections.support.Database;
import org.parley.projections.support.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;

@Tag("database")
class DeadlinesTest {

    private static final NegotiationId TALKS = new NegotiationId(UUID.randomUUID());
    private static final MeasureId MEASURE = new MeasureId(UUID.randomUUID());
    private static final MilestoneId STEP = new MilestoneId(UUID.randomUUID());
    private static final MilestoneId LATER = new MilestoneId(UUID.randomUUID());
    private static final MilestoneId TRUCE = new MilestoneId(UUID.randomUUID());
    private static final SnapbackId NOTICE = new SnapbackId(UUID.randomUUID());
    private static final PartyId US = new PartyId(UUID.randomUUID());
    private static final PartyId THEM = new PartyId(UUID.randomUUID());
    private static final LocalDate DUE = LocalDate.of(2027, 6, 1);
    private static final LocalDate UNTIL = LocalDate.of(2027, 7, 1);
    private static final Due AFTER = Due.after("D-Day", Period.ofDays(10), null);
    private static final Instant NEAR = Instant.parse("2027-05-02T00:00:00Z");
    private static final Instant PASSED = Instant.parse("2027-06-02T00:00:00Z");
    private static final Instant FAR = Instant.parse("2030-01-01T00:00:00Z");

    private final JdbcClient jdbc = Database.fresh();
    private final DeadlineProjector projector = new DeadlineProjector(new Rows(jdbc));
    private final Deadlines deadlines = new Deadlines(Database.views(jdbc));

    @Test
    void a_date_is_near_thirty_days_before_and_has_passed_the_day_after() {
        agreed();

        assertThat(due(NEAR.minusMillis(1))).isEmpty();
        assertThat(due(NEAR)).containsExactly(deadline(STEP, Ticking.NEAR, DUE, NEAR));
        assertThat(due(PASSED))
                .containsExactly(
                        deadline(STEP, Ticking.NEAR, DUE, NEAR),
                        deadline(STEP, Ticking.MISSED, DUE, PASSED));
    }

    @Test
    void a_limit_lapses_the_day_after_its_last_one() {
        agreed();

        assertThat(due(Instant.parse("2027-07-02T00:00:00Z")))
                .contains(
                        deadline(
                                TRUCE,
                                Ticking.LAPSE,
                                UNTIL,
                                Instant.parse("2027-07-02T00:00:00Z")));
    }

    @Test
    void before_it_is_agreed_and_after_it_is_undone_nothing_falls_due() {
        projector.on(proposed());
        assertThat(due(FAR)).isEmpty();

        projector.on(new MeasureAgreed(TALKS, MEASURE));
        assertThat(due(FAR)).hasSize(3);

        projector.on(new MeasureReversed(TALKS, MEASURE, US, "over", null));
        assertThat(due(FAR)).isEmpty();
    }

    @Test
    void what_is_recorded_is_not_asked_for_again() {
        agreed();
        projector.on(new DueDateNeared(TALKS, MEASURE, STEP, DUE));
        assertThat(due(FAR)).extracting(Deadline::kind).doesNotContain(Ticking.NEAR);

        projector.on(new DueDateMissed(TALKS, MEASURE, STEP, DUE));
        projector.on(new MilestoneLapsed(TALKS, MEASURE, TRUCE, UNTIL));
        assertThat(due(FAR)).isEmpty();
    }

    @Test
    void once_it_has_passed_it_is_not_near_any_more() {
        agreed();
        projector.on(new DueDateMissed(TALKS, MEASURE, STEP, DUE));

        assertThat(due(FAR)).extracting(Deadline::subject).doesNotContain(STEP.value());
    }

    @Test
    void what_is_extended_falls_due_anew() {
        agreed();
        projector.on(new DueDateMissed(TALKS, MEASURE, STEP, DUE));
        projector.on(new MilestoneExtended(TALKS, MEASURE, STEP, Due.on(DUE.plusDays(60)), "rain"));
        projector.on(
                new MilestoneExtended(TALKS, MEASURE, TRUCE, Due.on(UNTIL.plusDays(60)), "talks"));

        assertThat(due(Instant.parse("2027-07-02T00:00:00Z")))
                .containsExactly(
                        deadline(
                                STEP,
                                Ticking.NEAR,
                                DUE.plusDays(60),
                                Instant.parse("2027-07-01T00:00:00Z")));
        assertThat(due(FAR)).hasSize(3).allMatch(one -> one.day().isAfter(UNTIL));
    }

    @Test
    void what_hangs_on_an_anchor_falls_due_when_that_is_set() {
        agreed();
        assertThat(due(FAR)).extracting(Deadline::subject).doesNotContain(LATER.value());

        projector.on(new DueDateResolved(TALKS, MEASURE, LATER, AFTER, LocalDate.of(2027, 8, 1)));

        assertThat(due(FAR)).filteredOn(one -> one.subject().equals(LATER.value())).hasSize(2);
    }

    @Test
    void what_is_verified_or_waived_does_not_fall_due_and_what_is_contradicted_does() {
        agreed();
        projector.on(verified(Verification.VERIFIED));
        assertThat(due(FAR)).extracting(Deadline::subject).doesNotContain(STEP.value());

        projector.on(verified(Verification.CONTRADICTED));
        assertThat(due(FAR)).extracting(Deadline::subject).contains(STEP.value());

        projector.on(new MilestoneWaived(TALKS, MEASURE, STEP, "peace"));
        assertThat(due(FAR)).extracting(Deadline::subject).doesNotContain(STEP.value());
    }

    @Test
    void a_notice_period_ends_to_the_second_unless_the_notice_is_withdrawn() {
        projector.on(notified());
        Instant ends = notified().endsAt();
        assertThat(due(ends.minusMillis(1))).isEmpty();
        assertThat(due(ends))
                .containsExactly(new Deadline(NOTICE.value(), Ticking.NOTICE, MEASURE, null, ends));

        projector.on(new SnapbackWithdrawn(TALKS, MEASURE, NOTICE));
        assertThat(due(FAR)).isEmpty();
    }

    @Test
    void after_a_notice_took_effect_no_date_matters_any_more() {
        agreed();
        projector.on(notified());
        projector.on(new NoticePeriodEnded(TALKS, MEASURE, NOTICE));

        assertThat(due(FAR)).isEmpty();
    }

    @Test
    void in_an_archive_no_clock_runs() {
        agreed();
        projector.on(
                new NegotiationOpened(TALKS, "Talks", null, AgreementRule.EVERYTHING_AGREED, true));

        assertThat(due(FAR)).isEmpty();
    }

    @Test
    void page_by_page_it_is_the_same_list() {
        agreed();
        List<Deadline> all = due(FAR);
        Deadline first = deadlines.due(FAR, null, 1).getFirst();

        assertThat(deadlines.due(FAR, first, 10)).isEqualTo(all.subList(1, all.size()));
    }

    private void agreed() {
        projector.on(proposed());
        projector.on(new MeasureAgreed(TALKS, MEASURE));
    }

    private List<Deadline> due(Instant now) {
        return deadlines.due(now, null, 100);
    }

    private static Deadline deadline(
            MilestoneId milestone, Ticking kind, LocalDate day, Instant at) {
        return new Deadline(milestone.value(), kind, MEASURE, day, at);
    }

    private static MilestoneVerified verified(Verification finding) {
        return new MilestoneVerified(TALKS, MEASURE, STEP, finding, 3, null, List.of());
    }

    private static SnapbackNotified notified() {
        return new SnapbackNotified(
                TALKS,
                MEASURE,
                NOTICE,
                US,
                Period.ofDays(30),
                ZoneOffset.UTC,
                Instant.parse("2027-03-01T20:00:01Z"),
                "not done");
    }

    private static MeasureProposed proposed() {
        List<MilestonePlan> milestones =
                List.of(
                        plan(STEP, MilestoneKind.DELIVERABLE, null, Due.on(DUE)),
                        plan(LATER, MilestoneKind.DELIVERABLE, null, AFTER),
                        plan(
                                TRUCE,
                                MilestoneKind.LIMIT,
                                new Limit("shots", Decimal.of("0"), null, UNTIL),
                                null));
        return new MeasureProposed(
                TALKS,
                MEASURE,
                US,
                "Measure",
                MeasureCategory.MILITARY,
                MeasureMode.JOINT,
                List.of(US, THEM),
                List.of(new PhasePlan(new PhaseId(UUID.randomUUID()), "All", milestones)));
    }

    private static MilestonePlan plan(MilestoneId id, MilestoneKind kind, Limit limit, Due due) {
        return new MilestonePlan(id, "Step", kind, US, THEM, null, limit, due, List.of());
    }
}
