package org.parley.projections.dossier.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.parley.core.measure.event.DisputeWithdrawn;
import org.parley.core.measure.event.MeasureAgreed;
import org.parley.core.measure.event.MeasureEvent;
import org.parley.core.measure.event.MeasureProposed;
import org.parley.core.measure.event.MilestoneAssessed;
import org.parley.core.measure.event.MilestoneDisputed;
import org.parley.core.measure.event.MilestoneVerified;
import org.parley.core.measure.event.MilestoneWaived;
import org.parley.core.measure.event.NoticePeriodEnded;
import org.parley.core.measure.event.SnapbackDisputed;
import org.parley.core.measure.event.SnapbackNotified;
import org.parley.core.measure.event.SnapbackWithdrawalSupported;
import org.parley.core.measure.event.SnapbackWithdrawn;
import org.parley.core.measure.event.WaiverSupported;
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
import org.parley.core.shared.SnapbackId;
import org.parley.core.shared.Standing;
import org.parley.core.shared.Verification;
import org.parley.projections.support.Moment;
import org.parley.projections.support.ScheduleStatus;
import org.parley.projections.support.Story;

/** Where parties differ, each is shown with what it says, and nobody is told who is right. */
class TwoReadingsTest {

    private static final NegotiationId TALKS = new NegotiationId(UUID.randomUUID());
    private static final MeasureId MEASURE = new MeasureId(UUID.randomUUID());
    private static final MilestoneId FIRST = new MilestoneId(UUID.randomUUID());
    private static final MilestoneId SECOND = new MilestoneId(UUID.randomUUID());
    private static final SnapbackId NOTICE = new SnapbackId(UUID.randomUUID());
    private static final PartyId WEST = new PartyId(UUID.randomUUID());
    private static final PartyId EAST = new PartyId(UUID.randomUUID());
    private static final Instant ENDS = Instant.parse("2025-09-28T00:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2025, 10, 1);

    private final Story<MeasureEvent> story =
            new Story<MeasureEvent>()
                    .on("2025-01-01", proposed())
                    .on("2025-01-01", new MeasureAgreed(TALKS, MEASURE));

    @Test
    void both_accounts_stand_beside_each_other() {
        story.on("2025-03-01", disputed(WEST, "It was empty."))
                .on("2025-03-02", disputed(EAST, "It was full."))
                .on("2025-03-03", disputed(WEST, "It was nearly empty."));

        Milestone first = measure().milestones().getFirst();
        assertThat(first.standing()).isEqualTo(Standing.DISPUTED);
        assertThat(first.accounts())
                .extracting(Account::party, Account::text, Account::stands)
                .containsExactly(
                        tuple(WEST.toString(), "It was empty.", false),
                        tuple(EAST.toString(), "It was full.", true),
                        tuple(WEST.toString(), "It was nearly empty.", true));
        assertThat(measure().milestones().getLast().standing()).isEqualTo(Standing.IN_FORCE);
        assertThat(measure().standing()).isEqualTo(Standing.IN_FORCE);
    }

    @Test
    void the_dispute_is_over_when_each_has_taken_its_account_back() {
        story.on("2025-03-01", disputed(WEST, "It was empty."))
                .on("2025-03-02", disputed(EAST, "It was full."))
                .on("2025-03-05", new DisputeWithdrawn(TALKS, MEASURE, FIRST, WEST, "seen"));
        assertThat(measure().milestones().getFirst().standing()).isEqualTo(Standing.DISPUTED);

        story.on("2025-03-06", new DisputeWithdrawn(TALKS, MEASURE, FIRST, EAST, "seen"));

        Milestone first = measure().milestones().getFirst();
        assertThat(first.standing()).isEqualTo(Standing.IN_FORCE);
        assertThat(first.accounts()).hasSize(2).noneMatch(Account::stands);
    }

    @Test
    void assessors_who_differ_stay_visible_beside_the_reconciled_finding() {
        story.on("2025-03-01", assessed("North", Verification.VERIFIED, 3))
                .on("2025-03-01", assessed("South", Verification.PARTIALLY_VERIFIED, 2));
        assertThat(measure().milestones().getFirst().assessorsDiffer()).isTrue();
        assertThat(measure().milestones().getFirst().verification())
                .isEqualTo(Verification.UNVERIFIED);

        story.on(
                "2025-03-09",
                new MilestoneVerified(
                        TALKS,
                        MEASURE,
                        FIRST,
                        Verification.PARTIALLY_VERIFIED,
                        2,
                        "reconciled",
                        List.of()));

        Milestone first = measure().milestones().getFirst();
        assertThat(first.verification()).isEqualTo(Verification.PARTIALLY_VERIFIED);
        assertThat(first.assessments()).hasSize(2);
        assertThat(first.assessorsDiffer()).isTrue();
    }

    @Test
    void assessors_who_come_to_say_the_same_do_not_differ() {
        story.on("2025-03-01", assessed("North", Verification.VERIFIED, 3))
                .on("2025-03-01", assessed("South", Verification.VERIFIED, 2))
                .on("2025-03-02", assessed("South", Verification.VERIFIED, 3));

        assertThat(measure().milestones().getFirst().assessorsDiffer()).isFalse();
    }

    @Test
    void what_is_waived_is_neither_late_nor_waited_for() {
        story.on("2025-03-01", new WaiverSupported(TALKS, MEASURE, FIRST, WEST, "peace"))
                .on("2025-03-02", new WaiverSupported(TALKS, MEASURE, FIRST, EAST, "peace"))
                .on("2025-03-02", new MilestoneWaived(TALKS, MEASURE, FIRST, "peace"));

        Milestone first = measure().milestones().getFirst();
        assertThat(first.waived()).isTrue();
        assertThat(first.waivers()).hasSize(2);
        assertThat(first.schedule().status()).isEqualTo(ScheduleStatus.WAIVED);
        assertThat(measure().phases().getLast().open()).isTrue();
    }

    @Test
    void while_a_notice_runs_the_measure_is_in_force() {
        story.on("2025-08-29", notified());

        assertThat(measure().standing()).isEqualTo(Standing.IN_FORCE);
        assertThat(measure().readings()).isEmpty();
        assertThat(measure().snapbackNotices().getFirst().status())
                .isEqualTo(SnapbackStatus.RUNNING);
        assertThat(measure().snapbackNotices().getFirst().endsAt()).isEqualTo(ENDS);
    }

    @Test
    void undisputed_it_has_lapsed_at_the_end() {
        story.on("2025-08-29", notified())
                .on("2025-09-28", new NoticePeriodEnded(TALKS, MEASURE, NOTICE));

        assertThat(measure().standing()).isEqualTo(Standing.LAPSED);
        assertThat(measure().milestones()).allMatch(one -> one.standing() == Standing.LAPSED);
    }

    @Test
    void disputed_it_stands_disputed_with_both_readings() {
        story.on("2025-08-29", notified())
                .on("2025-09-28", new NoticePeriodEnded(TALKS, MEASURE, NOTICE))
                .on("2025-09-29", new SnapbackDisputed(TALKS, MEASURE, NOTICE, EAST, "void"));

        assertThat(measure().standing()).isEqualTo(Standing.DISPUTED);
        assertThat(measure().readings())
                .containsExactly(
                        new Reading(WEST.toString(), Standing.LAPSED),
                        new Reading(EAST.toString(), Standing.IN_FORCE));
        assertThat(measure().snapbackNotices().getFirst().disputes())
                .singleElement()
                .satisfies(one -> assertThat(one.text()).isEqualTo("void"));
    }

    @Test
    void withdrawn_it_is_as_if_it_had_not_been_given() {
        story.on("2025-08-29", notified())
                .on("2025-08-30", new SnapbackDisputed(TALKS, MEASURE, NOTICE, EAST, "void"))
                .on("2025-09-01", new SnapbackWithdrawalSupported(TALKS, MEASURE, NOTICE, WEST))
                .on("2025-09-01", new SnapbackWithdrawalSupported(TALKS, MEASURE, NOTICE, EAST))
                .on("2025-09-01", new SnapbackWithdrawn(TALKS, MEASURE, NOTICE));

        assertThat(measure().standing()).isEqualTo(Standing.IN_FORCE);
        assertThat(measure().snapbackNotices().getFirst().status())
                .isEqualTo(SnapbackStatus.WITHDRAWN);
        assertThat(measure().snapbackNotices().getFirst().withdrawnBy()).hasSize(2);
    }

    private Measure measure() {
        return MeasureFold.of(Moment.NOW.of(story.facts())).measure(TODAY, PartyId::toString);
    }

    private static MilestoneDisputed disputed(PartyId by, String text) {
        return new MilestoneDisputed(TALKS, MEASURE, FIRST, by, text);
    }

    private static MilestoneAssessed assessed(String assessor, Verification finding, int level) {
        return new MilestoneAssessed(
                TALKS, MEASURE, FIRST, assessor, finding, level, null, List.of());
    }

    private static SnapbackNotified notified() {
        return new SnapbackNotified(
                TALKS,
                MEASURE,
                NOTICE,
                WEST,
                Period.ofDays(30),
                ZoneId.of("America/New_York"),
                ENDS,
                "not performed");
    }

    private static MeasureProposed proposed() {
        return new MeasureProposed(
                TALKS,
                MEASURE,
                WEST,
                "Stock",
                MeasureCategory.MILITARY,
                MeasureMode.JOINT,
                List.of(WEST, EAST),
                List.of(
                        new PhasePlan(new PhaseId(UUID.randomUUID()), "1", List.of(step(FIRST))),
                        new PhasePlan(new PhaseId(UUID.randomUUID()), "2", List.of(step(SECOND)))));
    }

    private static MilestonePlan step(MilestoneId id) {
        return new MilestonePlan(
                id,
                "Step",
                MilestoneKind.DELIVERABLE,
                EAST,
                WEST,
                null,
                null,
                Due.on(LocalDate.of(2025, 6, 1)),
                List.of());
    }
}
