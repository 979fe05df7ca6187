package org.parley.projections.milestone;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.core.measure.event.MeasureEvent;
import org.parley.core.measure.event.MeasureProposed;
import org.parley.core.negotiation.event.NegotiationOpened;
import org.parley.core.negotiation.event.PartyRegistered;
import org.parley.core.shared.Claim;
import org.parley.core.shared.Standing;
import org.parley.projections.dossier.measure.Folded;
import org.parley.projections.dossier.measure.Measure;
import org.parley.projections.dossier.measure.Milestone;
import org.parley.projections.support.Database;
import org.parley.projections.support.Fact;
import org.parley.projections.support.Moment;
import org.parley.projections.support.RandomTalks;
import org.parley.projections.support.Rows;
import org.parley.projections.support.ScheduleStatus;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Whoever looks back at a day sees the progress that the tables would have shown on it, had all
 * been recorded as it happened.
 */
@Tag("database")
class PastDaysTest {

    private static final MilestoneFilter ALL =
            new MilestoneFilter(
                    null, null, null, null, null, null, null, null, null, null, null, null, null,
                    null);

    private final JdbcClient jdbc = Database.fresh();
    private final MilestoneProjector projector = new MilestoneProjector(new Rows(jdbc));
    private final NamesProjector names = new NamesProjector(new Rows(jdbc));
    private final ProgressReport report = new ProgressReport(Database.views(jdbc));
    private final RandomTalks talks = RandomTalks.of(21, 300);

    @BeforeEach
    void who_negotiates_is_known() {
        for (Fact<?> fact : talks.table()) {
            switch (fact.event()) {
                case NegotiationOpened e -> names.on(e);
                case PartyRegistered e -> names.on(e);
                default -> {}
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6})
    void replayed_up_to_a_day_the_tables_say_what_the_fold_says_of_it(int part) {
        for (int i = 0; i < 4; i++) {
            LocalDate day = LocalDate.of(2016, 1, 20).plusDays(33L * (4 * part + i));
            Database.empty(jdbc, projector);
            Map<String, List<Integer>> folded = new TreeMap<>();
            for (List<Fact<MeasureEvent>> measure : talks.measures()) {
                List<Fact<MeasureEvent>> known = happened(measure, day);
                known.forEach(fact -> projector.on(fact.event(), fact.by()));
                if (!known.isEmpty()) {
                    add(folded, Folded.measure(known, day));
                }
            }

            assertThat(shown(day)).as(day.toString()).isEqualTo(folded);
        }
    }

    /** What had happened by the end of the day, in that order, since it was proposed. */
    private static List<Fact<MeasureEvent>> happened(
            List<Fact<MeasureEvent>> facts, LocalDate day) {
        return new Moment(null, Moment.endOf(day), null)
                .of(facts).stream()
                        .dropWhile(fact -> !(fact.event() instanceof MeasureProposed))
                        .toList();
    }

    private Map<String, List<Integer>> shown(LocalDate day) {
        Map<String, List<Integer>> shown = new TreeMap<>();
        report.categories(ALL, day)
                .forEach(one ->
                        shown.put(
                                one.key(),
                                List.of(
                                        one.total(),
                                        one.byLevel().complete(),
                                        one.overdue(),
                                        one.unverifiedClaims(),
                                        one.disputed())));
        return shown;
    }

    private static void add(Map<String, List<Integer>> folded, Measure measure) {
        for (Milestone one : measure.milestones()) {
            List<Integer> counts =
                    List.of(
                            1,
                            number(one.level() == 3),
                            number(one.schedule().status() == ScheduleStatus.OVERDUE),
                            number(isUnverified(one)),
                            number(one.standing() == Standing.DISPUTED));
            folded.merge(measure.category().name(), counts, PastDaysTest::sum);
        }
    }

    private static boolean isUnverified(Milestone one) {
        return switch (one.verification()) {
            case VERIFIED, CONTRADICTED -> false;
            default -> one.claim() == Claim.REPORTED_COMPLETE;
        };
    }

    private static List<Integer> sum(List<Integer> one, List<Integer> other) {
        return IntStream.range(0, one.size()).mapToObj(i -> one.get(i) + other.get(i)).toList();
    }

    private static int number(boolean is) {
        return is ? 1 : 0;
    }
}
