package org.parley.projections.milestone;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.core.measure.event.MeasureEvent;
import org.parley.core.negotiation.event.NegotiationOpened;
import org.parley.core.negotiation.event.PartyRegistered;
import org.parley.core.shared.MeasureCategory;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.Standing;
import org.parley.projections.support.Database;
import org.parley.projections.support.Page;
import org.parley.projections.support.RandomTalks;
import org.parley.projections.support.Rows;
import org.parley.projections.support.ScheduleStatus;
import org.parley.projections.support.Views;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is counted group by group, page by page, is what a count of all lines gives. */
@Tag("database")
class GroupsTest {

    private static final LocalDate TODAY = LocalDate.of(2017, 3, 1);
    private static final List<RandomTalks> TALKS =
            List.of(RandomTalks.of(3, 300), RandomTalks.of(4, 300), RandomTalks.of(5, 300));

    private static Views views;
    private static JdbcClient jdbc;
    private static List<MilestoneLine> lines;

    @BeforeAll
    static void three_negotiations_are_recorded() {
        jdbc = Database.fresh();
        views = Database.views(jdbc);
        TALKS.forEach(one -> handle(one.arriving(7)));
        lines = new Milestones(views).list(all(), MilestoneOrder.DUE, null, 1000, TODAY).items();
    }

    static Stream<MilestoneFilter> filters() {
        return Stream.of(
                all(),
                filter(List.of(TALKS.get(1).id()), null, null, null, null),
                filter(List.of(TALKS.get(0).id(), TALKS.get(2).id()), null, null, null, null),
                filter(List.of(), null, null, null, null),
                filter(null, MeasureCategory.MILITARY, null, null, null),
                filter(null, null, ScheduleStatus.OVERDUE, null, null),
                filter(null, null, null, Standing.DISPUTED, null),
                filter(null, null, null, null, true),
                filter(List.of(TALKS.get(2).id()), null, ScheduleStatus.OVERDUE, null, null));
    }

    @ParameterizedTest
    @MethodSource("filters")
    void each_grouping_counts_what_the_lines_say(MilestoneFilter filter) {
        for (Grouping grouping : Grouping.values()) {
            Map<String, Progress> expected =
                    new LinesInHand(lines)
                            .by(grouping, filter).stream()
                                    .collect(toMap(Progress::key, Function.identity()));
            List<Progress> counted = paged(grouping, filter, 2);

            assertThat(counted)
                    .as(grouping.name())
                    .containsExactlyInAnyOrderElementsOf(expected.values())
                    .isEqualTo(paged(grouping, filter, 500));
        }
    }

    @ParameterizedTest
    @MethodSource("filters")
    void many_that_are_asked_for_name_the_same_groups_as_few(MilestoneFilter filter) {
        for (GroupKind kind : GroupKind.values()) {
            List<Group> few = having(new Groups(views, Integer.MAX_VALUE), kind, filter);
            List<Group> many = having(new Groups(views, 0), kind, filter);

            assertThat(few).as(kind.name()).isEqualTo(many);
            assertThat(having(new Groups(views, 0), kind, filter, 1))
                    .isEqualTo(few.stream().limit(1).toList());
        }
        assertThat(having(new Groups(views, 0), GroupKind.PHASE, all())).hasSizeGreaterThan(9);
    }

    @ParameterizedTest
    @EnumSource(
            value = Grouping.class,
            names = {"NEGOTIATION", "PARTY", "PHASE"})
    void of_the_past_only_the_negotiations_of_a_page_are_folded(Grouping grouping) {
        ProgressReport report = new ProgressReport(views);
        List<List<NegotiationId>> folded = new ArrayList<>();
        BiFunction<String, Integer, Page<Progress>> past =
                (cursor, limit) ->
                        report.past(
                                grouping,
                                all(),
                                cursor,
                                limit,
                                some -> {
                                    folded.add(some);
                                    return new LinesInHand(
                                            lines.stream()
                                                    .filter(one ->
                                                            some.contains(one.negotiationId()))
                                                    .toList());
                                });
        List<Progress> paged = new ArrayList<>();
        String cursor = null;
        do {
            Page<Progress> page = past.apply(cursor, 1);
            paged.addAll(page.items());
            cursor = page.nextCursor();
        } while (cursor != null);

        assertThat(paged).isEqualTo(paged(grouping, all(), 500)).hasSizeGreaterThan(2);
        assertThat(folded).allMatch(some -> some.size() <= 2);
        assertThat(report.negotiationsOf(grouping, paged))
                .containsExactlyInAnyOrderElementsOf(TALKS.stream().map(RandomTalks::id).toList());
    }

    @Test
    void a_page_of_the_past_goes_on_until_it_is_full() {
        MilestoneLine last =
                lines.stream()
                        .filter(one -> one.negotiationId().equals(TALKS.get(2).id()))
                        .findFirst()
                        .orElseThrow();
        Page<Progress> page =
                new ProgressReport(views)
                        .past(
                                Grouping.PHASE,
                                all(),
                                null,
                                1,
                                some ->
                                        new LinesInHand(
                                                some.contains(last.negotiationId())
                                                        ? List.of(last)
                                                        : List.of()));

        assertThat(page.items())
                .extracting(Progress::key)
                .containsExactly(last.phaseId().toString());
        assertThat(page.nextCursor()).isNull();
    }

    @Test
    void a_cursor_of_another_grouping_is_refused() {
        ProgressReport report = new ProgressReport(views);
        String cursor = report.by(Grouping.PHASE, all(), null, 1, TODAY).nextCursor();

        for (Grouping other : List.of(Grouping.PARTY, Grouping.CATEGORY)) {
            assertThatThrownBy(() -> report.by(other, all(), cursor, 1, TODAY))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void measures_are_given_page_by_page() {
        List<MeasureLine> whole = measures(500);

        assertThat(measures(2)).isEqualTo(whole).hasSizeGreaterThan(5);
        assertThat(whole.stream().collect(toMap(one -> one.id(), one -> (long) one.milestones())))
                .isEqualTo(
                        lines.stream().collect(groupingBy(MilestoneLine::measureId, counting())));
    }

    private static List<MeasureLine> measures(int limit) {
        List<MeasureLine> found = new ArrayList<>();
        String cursor = null;
        do {
            Page<MeasureLine> page = new MeasureLines(views).list(all(), cursor, limit, TODAY);
            found.addAll(page.items());
            cursor = page.nextCursor();
        } while (cursor != null);
        return found;
    }

    private static List<Progress> paged(Grouping grouping, MilestoneFilter filter, int limit) {
        ProgressReport report = new ProgressReport(views);
        List<Progress> found = new ArrayList<>();
        String cursor = null;
        do {
            Page<Progress> page = report.by(grouping, filter, cursor, limit, TODAY);
            found.addAll(page.items());
            cursor = page.nextCursor();
        } while (cursor != null);
        return found;
    }

    private static List<Group> having(Groups groups, GroupKind kind, MilestoneFilter filter) {
        return having(groups, kind, filter, 1000);
    }

    private static List<Group> having(
            Groups groups, GroupKind kind, MilestoneFilter filter, int limit) {
        return groups.having(
                kind, filter, TODAY, UnaryOperator.identity(), Groups.behind(null), limit);
    }

    private static void handle(List<DomainEventMessage<?>> messages) {
        MilestoneProjector projector = new MilestoneProjector(new Rows(jdbc));
        NamesProjector names = new NamesProjector(new Rows(jdbc));
        for (DomainEventMessage<?> message : messages) {
            switch (message.getPayload()) {
                case NegotiationOpened e -> names.on(e);
                case PartyRegistered e -> names.on(e);
                case MeasureEvent e -> projector.on(e, RandomTalks.by(message));
                default -> {}
            }
        }
    }

    private static MilestoneFilter all() {
        return filter(null, null, null, null, null);
    }

    private static MilestoneFilter filter(
            List<NegotiationId> only,
            MeasureCategory category,
            ScheduleStatus schedule,
            Standing standing,
            Boolean unverified) {
        return new MilestoneFilter(
                only,
                null,
                null,
                category,
                schedule,
                null,
                null,
                standing,
                null,
                null,
                null,
                unverified,
                null,
                null);
    }
}
