package org.parley.projections.milestone;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.core.measure.event.MeasureEvent;
import org.parley.core.negotiation.event.NegotiationOpened;
import org.parley.core.negotiation.event.PartyRegistered;
import org.parley.core.shared.NegotiationId;
import org.parley.projections.support.Database;
import org.parley.projections.support.RandomTalks;
import org.parley.projections.support.Rows;
import org.parley.projections.support.Views;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Kept totals are, after every event, what a count of all milestones gives. */
@Tag("database")
class TalliesTest {

    private static final String LIVE =
            "select m.negotiation_id, m.category, count(*) as total, "
                    + Categories.LEVELS
                    + " from milestone m group by m.negotiation_id, m.category"
                    + " order by m.negotiation_id, m.category";
    private static final String KEPT =
            "select * from milestone_tally order by negotiation_id, category";
    private static final LocalDate DAY = LocalDate.of(2016, 1, 1);

    private final JdbcClient jdbc = Database.fresh();
    private final Views views = Database.views(jdbc);
    private final MilestoneProjector projector = new MilestoneProjector(new Rows(jdbc));
    private final NamesProjector names = new NamesProjector(new Rows(jdbc));

    @ParameterizedTest
    @ValueSource(longs = {11, 12})
    void totals_are_the_sum_over_the_milestones_after_every_event_and_on_any_day(long seed) {
        List<RandomTalks> talks = List.of(RandomTalks.of(seed, 90), RandomTalks.of(-seed, 90));
        int number = 0;
        for (DomainEventMessage<?> message : mixed(talks)) {
            handle(message);
            assertThat(text(KEPT)).isEqualTo(text(LIVE));
            LocalDate today = DAY.plusDays(37L * number++ % 2_000);
            totals(null, today);
            totals(List.of(talks.getFirst().id()), today);
        }
        assertThat(text(KEPT)).hasSizeGreaterThan(3);
    }

    private void totals(List<NegotiationId> only, LocalDate today) {
        MilestoneFilter filter =
                new MilestoneFilter(
                        only, null, null, null, null, null, null, null, null, null, null, null,
                        null, null);
        List<MilestoneLine> lines =
                new Milestones(views).list(filter, MilestoneOrder.DUE, null, 1000, today).items();

        assertThat(new ProgressReport(views).categories(filter, today))
                .isEqualTo(new LinesInHand(lines).by(Grouping.CATEGORY, filter));
    }

    private static List<DomainEventMessage<?>> mixed(List<RandomTalks> talks) {
        List<DomainEventMessage<?>> one = new ArrayList<>(talks.getFirst().arriving(1));
        List<DomainEventMessage<?>> other = new ArrayList<>(talks.getLast().arriving(2));
        List<DomainEventMessage<?>> all = new ArrayList<>();
        while (!one.isEmpty() || !other.isEmpty()) {
            if (!one.isEmpty()) {
                all.add(one.removeFirst());
            }
            if (!other.isEmpty()) {
                all.add(other.removeFirst());
            }
        }
        return all;
    }

    private List<String> text(String sql) {
        return jdbc.sql(sql).query().listOfRows().stream().map(Map::toString).toList();
    }

    private void handle(DomainEventMessage<?> message) {
        switch (message.getPayload()) {
            case NegotiationOpened e -> names.on(e);
            case PartyRegistered e -> names.on(e);
            case MeasureEvent e -> projector.on(e, RandomTalks.by(message));
            default -> {}
        }
    }
}
