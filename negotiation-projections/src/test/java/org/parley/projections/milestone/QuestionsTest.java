package org.parley.projections.milestone;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.core.measure.event.MeasureEvent;
import org.parley.core.negotiation.event.NegotiationOpened;
import org.parley.core.negotiation.event.PartyRegistered;
import org.parley.core.shared.Claim;
import org.parley.core.shared.Decimal;
import org.parley.core.shared.MeasureCategory;
import org.parley.core.shared.MilestoneId;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.Standing;
import org.parley.core.shared.Verification;
import org.parley.projections.dossier.measure.Folded;
import org.parley.projections.dossier.measure.Measure;
import org.parley.projections.dossier.measure.Milestone;
import org.parley.projections.support.Database;
import org.parley.projections.support.Page;
import org.parley.projections.support.RandomTalks;
import org.parley.projections.support.Rows;
import org.parley.projections.support.ScheduleStatus;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What managers ask, of the table and of lines in hand: both say the same. */
@Tag("database")
@TestInstance(Lifecycle.PER_CLASS)
class QuestionsTest {

    private static final LocalDate TODAY = LocalDate.of(2017, 3, 1);

    private final JdbcClient jdbc = Database.fresh();
    private final MilestoneProjector projector = new MilestoneProjector(new Rows(jdbc));
    private final NamesProjector names = new NamesProjector(new Rows(jdbc));
    private final Milestones milestones = new Milestones(Database.views(jdbc));
    private final List<RandomTalks> talks = List.of(RandomTalks.of(1, 400), RandomTalks.of(2, 400));

    @BeforeAll
    void two_negotiations_are_recorded() {
        for (RandomTalks one : talks) {
            for (DomainEventMessage<?> message : one.arriving(7)) {
                switch (message.getPayload()) {
                    case NegotiationOpened e -> names.on(e);
                    case PartyRegistered e -> names.on(e);
                    case MeasureEvent e -> projector.on(e, RandomTalks.by(message));
                    default -> {}
                }
            }
        }
    }

    static Stream<MilestoneFilter> filters() {
        return Stream.of(
                        Stream.of(all()),
                        Stream.of(ScheduleStatus.values()).map(one -> with(f -> f.schedule = one)),
                        Stream.of(Claim.values()).map(one -> with(f -> f.claim = one)),
                        Stream.of(Verification.values()).map(one -> with(f -> f.verified = one)),
                        Stream.of(Standing.values())
                                .filter(one -> one != Standing.REVERSED)
                                .map(one -> with(f -> f.standing = one)),
                        Stream.of(MeasureCategory.values()).map(one -> with(f -> f.category = one)),
                        Stream.of(true, false).map(one -> with(f -> f.unverified = one)),
                        Stream.of(true, false).map(one -> with(f -> f.exceeded = one)),
                        Stream.of(true, false).map(one -> with(f -> f.open = one)),
                        Stream.of(
                                with(f -> f.party = "farc-ep"),
                                with(f -> f.q = "STEP 2"),
                                with(f -> f.from = TODAY),
                                with(f -> f.to = TODAY)))
                .flatMap(some -> some);
    }

    @ParameterizedTest
    @MethodSource("filters")
    void lines_in_hand_are_filtered_as_the_table_is(MilestoneFilter filter) {
        assertThat(hand().list(filter, MilestoneOrder.DUE, null, 500).items())
                .containsExactlyInAnyOrderElementsOf(table(filter))
                .isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(MilestoneOrder.class)
    void lines_in_hand_are_given_page_by_page(MilestoneOrder order) {
        List<MilestoneLine> whole = hand().list(all(), order, null, 500).items();
        List<MilestoneLine> paged = new ArrayList<>();
        String cursor = null;
        do {
            Page<MilestoneLine> page = hand().list(all(), order, cursor, 7);
            paged.addAll(page.items());
            cursor = page.nextCursor();
        } while (cursor != null);

        assertThat(paged).isEqualTo(whole).hasSizeGreaterThan(20);
        assertThat(whole)
                .extracting(order::keyOf)
                .isEqualTo(
                        milestones.list(all(), order, null, 500, TODAY).items().stream()
                                .map(order::keyOf)
                                .toList());
    }

    @Test
    void a_cursor_of_another_list_is_refused() {
        String ofTheTable = milestones.list(all(), MilestoneOrder.DUE, null, 1, TODAY).nextCursor();

        assertThatThrownBy(() -> hand().list(all(), MilestoneOrder.DUE, ofTheTable, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource(Grouping.class)
    void lines_in_hand_are_counted_as_the_table_is(Grouping grouping) {
        assertThat(hand().by(grouping, all()))
                .containsExactlyInAnyOrderElementsOf(
                        new ProgressReport(Database.views(jdbc))
                                .by(grouping, all(), null, 500, TODAY)
                                .items())
                .isNotEmpty();
    }

    @Test
    void progress_is_compared_group_by_group() {
        Progress now = hand().by(Grouping.CATEGORY, all()).getFirst();

        assertThat(now.since(null).change().total()).isEqualTo(now.total());
        assertThat(now.since(now).change())
                .isEqualTo(new Progress.Change(0, 0, 0, 0, 0, Decimal.of("0")));
    }

    @Test
    void who_waits_on_whom_is_what_the_phases_say() {
        Set<String> expected = new HashSet<>();
        talks.stream()
                .flatMap(one -> one.measures().stream())
                .map(facts -> Folded.measure(facts, TODAY))
                .filter(QuestionsTest::binds)
                .forEach(measure -> expected.addAll(waits(measure)));
        List<Wait> waits = new ArrayList<>();
        String cursor = null;
        do {
            Page<Wait> page = new WhoWaits(Database.views(jdbc)).list(all(), cursor, 5, TODAY);
            waits.addAll(page.items());
            cursor = page.nextCursor();
        } while (cursor != null);

        assertThat(waits)
                .extracting(one -> one.milestoneId() + " " + one.on().milestoneId())
                .containsExactlyInAnyOrderElementsOf(expected)
                .hasSizeGreaterThan(3);
        assertThat(waits)
                .allMatch(one -> one.why() == Wait.Why.PHASE && !one.on().party().isEmpty());
    }

    @Test
    void what_is_owed_is_counted_per_party_and_category() {
        List<Account> accounts = accounts(500);
        List<MilestoneLine> owed =
                table(all()).stream()
                        .filter(one -> bindingOnce().contains(one.measureId().toString()))
                        .toList();

        assertThat(accounts.stream().mapToInt(Account::owed).sum()).isEqualTo(owed.size());
        assertThat(accounts.stream().mapToInt(Account::delivered).sum())
                .isEqualTo(
                        (int)
                                owed.stream()
                                        .filter(one -> one.verification() == Verification.VERIFIED)
                                        .count())
                .isPositive();
        assertThat(accounts.stream().mapToInt(Account::late).sum())
                .isEqualTo((int) owed.stream().filter(one -> one.schedule().daysLate() > 0).count())
                .isPositive();
        assertThat(accounts).allMatch(one -> one.negotiation() != null && one.party() != null);
    }

    @Test
    void accounts_are_given_page_by_page() {
        assertThat(accounts(1)).isEqualTo(accounts(500)).hasSizeGreaterThan(3);
        assertThat(accounts(2)).isEqualTo(accounts(500));
        assertThatThrownBy(() -> new Reciprocity(Database.views(jdbc)).list(all(), "x!", 1, TODAY))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @MethodSource("filters")
    void folded_measures_answer_as_the_tables_do(MilestoneFilter filter) {
        MeasuresInHand folded = folded();

        assertThat(folded.list(filter, null, 500).items())
                .containsExactlyInAnyOrderElementsOf(
                        new MeasureLines(Database.views(jdbc))
                                .list(filter, null, 500, TODAY)
                                .items());
        assertThat(folded.waits(filter, null, 500).items())
                .containsExactlyInAnyOrderElementsOf(
                        new WhoWaits(Database.views(jdbc)).list(filter, null, 500, TODAY).items());
        assertThat(folded.accounts(filter, null, 500).items())
                .isEqualTo(
                        new Reciprocity(Database.views(jdbc))
                                .list(filter, null, 500, TODAY)
                                .items());
    }

    @Test
    void folded_measures_are_given_part_by_part() {
        MeasuresInHand folded = folded();

        assertInParts(cursor -> folded.list(all(), cursor, 1), folded.list(all(), null, 500));
        assertInParts(cursor -> folded.waits(all(), cursor, 1), folded.waits(all(), null, 500));
        assertInParts(
                cursor -> folded.accounts(all(), cursor, 1), folded.accounts(all(), null, 500));
        String other = folded.waits(all(), null, 1).nextCursor();
        assertThatThrownBy(() -> folded.list(all(), other, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static <T> void assertInParts(Function<String, Page<T>> part, Page<T> whole) {
        List<T> all = new ArrayList<>();
        String cursor = null;
        do {
            Page<T> page = part.apply(cursor);
            all.addAll(page.items());
            cursor = page.nextCursor();
        } while (cursor != null);
        assertThat(all).isEqualTo(whole.items()).hasSizeGreaterThan(3);
    }

    /** The lines of the table, put together as the streams say. */
    private MeasuresInHand folded() {
        Map<MilestoneId, MilestoneLine> lines =
                table(all()).stream().collect(toMap(MilestoneLine::id, identity()));
        return new MeasuresInHand(
                talks.stream()
                        .flatMap(one -> one.measures().stream())
                        .map(facts -> Folded.measure(facts, TODAY))
                        .map(one -> folded(one, lines))
                        .toList());
    }

    private static MeasureInHand folded(Measure one, Map<MilestoneId, MilestoneLine> lines) {
        return new MeasureInHand(
                one.id(),
                one.negotiationId(),
                one.title(),
                one.category(),
                one.mode(),
                one.standing(),
                one.phases().stream()
                        .map(phase ->
                                phase.milestones().stream().map(m -> lines.get(m.id())).toList())
                        .toList(),
                one.milestones().stream().collect(toMap(Milestone::id, Milestone::dependsOn)));
    }

    private List<Account> accounts(int limit) {
        List<Account> accounts = new ArrayList<>();
        String cursor = null;
        do {
            Page<Account> page =
                    new Reciprocity(Database.views(jdbc)).list(all(), cursor, limit, TODAY);
            accounts.addAll(page.items());
            cursor = page.nextCursor();
        } while (cursor != null);
        return accounts;
    }

    private Set<String> bindingOnce() {
        Set<String> ids = new HashSet<>();
        talks.stream()
                .flatMap(one -> one.measures().stream())
                .map(facts -> Folded.measure(facts, TODAY))
                .filter(one -> one.standing() != Standing.PROPOSED)
                .forEach(one -> ids.add(one.id().toString()));
        return ids;
    }

    private static boolean binds(Measure measure) {
        return measure.standing() == Standing.IN_FORCE
                || measure.standing() == Standing.SUSPENDED
                || measure.standing() == Standing.DISPUTED;
    }

    private static List<String> waits(Measure measure) {
        return measure.phases().getLast().milestones().stream()
                .filter(one -> !settled(one))
                .flatMap(one ->
                        measure.phases().getFirst().milestones().stream()
                                .filter(other -> !settled(other))
                                .map(other -> one.id() + " " + other.id()))
                .toList();
    }

    private static boolean settled(Milestone one) {
        return one.verification() == Verification.VERIFIED || one.waived();
    }

    private LinesInHand hand() {
        return new LinesInHand(table(all()));
    }

    private List<MilestoneLine> table(MilestoneFilter filter) {
        return milestones.list(filter, MilestoneOrder.DUE, null, 500, TODAY).items();
    }

    private static MilestoneFilter all() {
        return with(_ -> {});
    }

    private static MilestoneFilter with(Consumer<Wanted> change) {
        Wanted wanted = new Wanted();
        change.accept(wanted);
        return new MilestoneFilter(
                (List<NegotiationId>) null,
                null,
                wanted.party,
                wanted.category,
                wanted.schedule,
                wanted.claim,
                wanted.verified,
                wanted.standing,
                wanted.from,
                wanted.to,
                wanted.q,
                wanted.unverified,
                wanted.exceeded,
                wanted.open);
    }

    private static final class Wanted {
        String party;
        MeasureCategory category;
        ScheduleStatus schedule;
        Claim claim;
        Verification verified;
        Standing standing;
        LocalDate from;
        LocalDate to;
        String q;
        Boolean unverified;
        Boolean exceeded;
        Boolean open;
    }
}
