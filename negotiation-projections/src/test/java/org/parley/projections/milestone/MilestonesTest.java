package org.parley.projections.milestone;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parley.core.measure.event.MeasureEvent;
import org.parley.core.negotiation.event.NegotiationOpened;
import org.parley.core.negotiation.event.PartyRegistered;
import org.parley.core.shared.MeasureId;
import org.parley.core.shared.MilestoneId;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.Standing;
import org.parley.projections.dossier.measure.Folded;
import org.parley.projections.dossier.measure.Measure;
import org.parley.projections.dossier.measure.Milestone;
import org.parley.projections.support.Database;
import org.parley.projections.support.Page;
import org.parley.projections.support.RandomTalks;
import org.parley.projections.support.Rebuilt;
import org.parley.projections.support.Rows;
import org.parley.projections.support.ScheduleStatus;
import org.springframework.jdbc.core.simple.JdbcClient;

@Tag("database")
@TestInstance(Lifecycle.PER_CLASS)
class MilestonesTest {

    private static final LocalDate TODAY = LocalDate.of(2017, 3, 1);
    private static final MilestoneFilter ALL = filter(null, null, null, null);

    private final JdbcClient jdbc = Database.fresh();
    private final Rows rows = new Rows(jdbc);
    private final MilestoneProjector projector = new MilestoneProjector(rows);
    private final NamesProjector names = new NamesProjector(rows);
    private final Milestones milestones = new Milestones(Database.views(jdbc));
    private final ProgressReport report = new ProgressReport(Database.views(jdbc));
    private final MeasureLines measures = new MeasureLines(Database.views(jdbc));
    private final List<RandomTalks> talks = List.of(RandomTalks.of(1, 400), RandomTalks.of(2, 400));

    @BeforeAll
    void two_negotiations_are_recorded() {
        talks.forEach(one -> handle(one.arriving(7)));
    }

    @Test
    void after_a_reset_the_rows_are_the_same_in_whichever_order_the_streams_arrive() {
        List<String> before = everything();
        Database.empty(jdbc, projector, names);
        assertThat(everything()).isEmpty();

        talks.reversed().forEach(one -> handle(one.arriving(8)));

        assertThat(everything()).isEqualTo(before).hasSizeGreaterThan(20);
    }

    @ParameterizedTest
    @EnumSource(ScheduleStatus.class)
    void the_database_finds_just_those_that_the_schedule_says(ScheduleStatus status) {
        List<MilestoneLine> expected =
                all(ALL).stream().filter(one -> one.schedule().status() == status).toList();

        assertThat(all(filter(null, null, status, null))).isEqualTo(expected).isNotEmpty();
    }

    @Test
    void the_table_says_of_every_milestone_what_the_fold_says() {
        Map<MilestoneId, MilestoneLine> lines =
                all(ALL).stream().collect(toMap(MilestoneLine::id, identity()));
        List<Milestone> folded =
                talks.stream()
                        .flatMap(one -> one.measures().stream())
                        .flatMap(facts -> Folded.milestones(facts, TODAY).stream())
                        .toList();

        assertThat(folded).hasSameSizeAs(lines.values());
        for (Milestone one : folded) {
            assertThat(lines.get(one.id()))
                    .usingRecursiveComparison()
                    .comparingOnlyFields(
                            "level",
                            "claim",
                            "verification",
                            "standing",
                            "schedule",
                            "value",
                            "dueTerms",
                            "waived",
                            "exceeded")
                    .isEqualTo(one);
        }
    }

    @ParameterizedTest
    @EnumSource(MilestoneOrder.class)
    void page_by_page_is_the_same_list(MilestoneOrder order) {
        List<MilestoneLine> whole = milestones.list(ALL, order, null, 500, TODAY).items();
        List<MilestoneLine> paged = new ArrayList<>();
        String cursor = null;
        do {
            Page<MilestoneLine> page = milestones.list(ALL, order, cursor, 7, TODAY);
            paged.addAll(page.items());
            cursor = page.nextCursor();
        } while (cursor != null);

        assertThat(paged).isEqualTo(whole).hasSizeGreaterThan(20);
    }

    @Test
    void a_cursor_of_another_list_is_refused() {
        String cursor = milestones.list(ALL, MilestoneOrder.DUE, null, 1, TODAY).nextCursor();

        assertThatThrownBy(() -> milestones.list(ALL, MilestoneOrder.TITLE, cursor, 1, TODAY))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> milestones.list(ALL, MilestoneOrder.DUE, "x!", 1, TODAY))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void only_the_negotiations_that_may_be_read_are_listed() {
        NegotiationId one = talks.getFirst().id();

        assertThat(all(filter(List.of(one), null, null, null)))
                .isNotEmpty()
                .allMatch(line -> line.negotiationId().equals(one));
        assertThat(all(filter(List.of(), null, null, null))).isEmpty();
    }

    @Test
    void a_party_is_found_by_its_short_name_and_a_title_by_a_part_of_it() {
        assertThat(all(filter(null, "farc-ep", null, null)))
                .isNotEmpty()
                .allMatch(line -> line.responsible().equals("FARC-EP"));
        assertThat(all(filter(null, null, null, "STEP 2")))
                .isNotEmpty()
                .allMatch(line -> line.title().startsWith("Step 2"));
        assertThat(all(filter(null, null, null, "%"))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Grouping.class)
    void the_groups_of_any_grouping_add_up_to_the_whole(Grouping grouping) {
        List<MilestoneLine> whole = all(ALL);
        List<Progress> groups = report.by(grouping, ALL, null, 500, TODAY).items();

        assertThat(groups.stream().mapToInt(Progress::total).sum()).isEqualTo(whole.size());
        assertThat(groups.stream().mapToInt(Progress::overdue).sum())
                .isEqualTo(
                        (int)
                                whole.stream()
                                        .filter(one ->
                                                one.schedule().status() == ScheduleStatus.OVERDUE)
                                        .count());
        assertThat(groups)
                .allMatch(one -> one.label() != null)
                .allMatch(one ->
                        one.byLevel().notStarted()
                                        + one.byLevel().minimum()
                                        + one.byLevel().intermediate()
                                        + one.byLevel().complete()
                                == one.total());
    }

    @Test
    void measures_count_all_their_milestones_whichever_were_asked_for() {
        List<MeasureLine> all = measures.list(ALL, null, 500, TODAY).items();
        List<MeasureLine> some =
                measures.list(filter(null, null, null, "step"), null, 500, TODAY).items();

        assertThat(all).isEqualTo(some).allMatch(one -> one.milestones() == 3);
        assertThat(all.stream().mapToInt(MeasureLine::milestones).sum()).isEqualTo(all(ALL).size());
    }

    @Test
    void a_measure_stands_where_the_fold_says_whatever_its_milestones_do() {
        Map<MeasureId, Standing> folded =
                talks.stream()
                        .flatMap(one -> one.measures().stream())
                        .map(facts -> Folded.measure(facts, TODAY))
                        .collect(toMap(Measure::id, Measure::standing));

        assertThat(
                        measures.list(ALL, null, 500, TODAY).items().stream()
                                .collect(toMap(MeasureLine::id, MeasureLine::standing)))
                .isEqualTo(folded)
                .containsValues(Standing.LAPSED, Standing.DISPUTED, Standing.IN_FORCE);
    }

    private List<MilestoneLine> all(MilestoneFilter filter) {
        return milestones.list(filter, MilestoneOrder.DUE, null, 500, TODAY).items();
    }

    private List<String> everything() {
        List<String> all = new ArrayList<>(Rebuilt.rows(jdbc, "milestone"));
        all.addAll(Rebuilt.rows(jdbc, "milestone_party"));
        all.addAll(Rebuilt.rows(jdbc, "milestone_negotiation"));
        all.addAll(Rebuilt.rows(jdbc, "milestone_account"));
        all.addAll(Rebuilt.rows(jdbc, "milestone_notice"));
        all.addAll(Rebuilt.rows(jdbc, "milestone_group"));
        all.addAll(Rebuilt.rows(jdbc, "milestone_tally"));
        return all;
    }

    private void handle(List<DomainEventMessage<?>> messages) {
        for (DomainEventMessage<?> message : messages) {
            switch (message.getPayload()) {
                case NegotiationOpened e -> names.on(e);
                case PartyRegistered e -> names.on(e);
                case MeasureEvent e -> projector.on(e, RandomTalks.by(message));
                default -> {}
            }
        }
    }

    private static MilestoneFilter filter(
            List<NegotiationId> only, String party, ScheduleStatus schedule, String q) {
        return new MilestoneFilter(
                only, null, party, null, schedule, null, null, null, null, null, q, null, null,
                null);
    }
}
