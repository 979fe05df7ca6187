package org.parley.projections.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.parley.core.measure.event.MeasureEvent;
import org.parley.core.negotiation.event.NegotiationEvent;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.Seat;
import org.parley.projections.support.Database;
import org.parley.projections.support.Page;
import org.parley.projections.support.RandomTalks;
import org.parley.projections.support.Rebuilt;
import org.parley.projections.support.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;

@Tag("database")
class PortfolioTest {

    private final JdbcClient jdbc = Database.fresh();
    private final PortfolioProjector projector = new PortfolioProjector(new Rows(jdbc));
    private final Portfolio portfolio = new Portfolio(Database.views(jdbc));
    private final List<RandomTalks> talks =
            LongStream.range(10, 16).mapToObj(seed -> RandomTalks.of(seed, 30)).toList();

    @BeforeEach
    void negotiations_are_recorded() {
        talks.forEach(one -> handle(one.arriving(1)));
    }

    @Test
    void after_a_reset_the_rows_are_the_same_in_whichever_order_the_streams_arrive() {
        List<String> before = everything();
        Database.empty(jdbc, projector);
        assertThat(everything()).isEmpty();

        talks.reversed().forEach(one -> handle(one.arriving(2)));

        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void a_negotiation_is_listed_with_parties_counts_and_last_activity() {
        RandomTalks one = talks.getFirst();
        NegotiationInShort line = portfolio.list(List.of(one.id()), null, 10).items().getFirst();

        assertThat(line.parties())
                .extracting(Seat::shortName)
                .containsExactly("FARC-EP", "GOC", "UN");
        assertThat(line.counts().measures()).isEqualTo(one.measures().size());
        assertThat(line.counts().milestones()).isEqualTo(3 * one.measures().size());
        assertThat(line.lastActivity()).isEqualTo(one.table().getLast().recordedAt());
    }

    @Test
    void who_may_read_nothing_is_shown_nothing() {
        assertThat(portfolio.list(List.of(), null, 10).items()).isEmpty();
    }

    @Test
    void page_by_page_is_the_same_list() {
        List<NegotiationId> paged = new ArrayList<>();
        String cursor = null;
        do {
            Page<NegotiationInShort> page = portfolio.list(null, cursor, 2);
            page.items().forEach(one -> paged.add(one.id()));
            cursor = page.nextCursor();
        } while (cursor != null);

        assertThat(paged)
                .hasSize(talks.size())
                .isEqualTo(
                        portfolio.list(null, null, 500).items().stream()
                                .map(NegotiationInShort::id)
                                .toList());
    }

    private List<String> everything() {
        List<String> all = new ArrayList<>(Rebuilt.rows(jdbc, "portfolio"));
        all.addAll(Rebuilt.rows(jdbc, "portfolio_party"));
        return all;
    }

    private void handle(List<DomainEventMessage<?>> messages) {
        for (DomainEventMessage<?> message : messages) {
            switch (message.getPayload()) {
                case NegotiationEvent e -> projector.on(e, message.getTimestamp());
                case MeasureEvent e -> projector.on(e, message.getTimestamp());
                default -> throw new IllegalStateException();
            }
        }
    }
}
