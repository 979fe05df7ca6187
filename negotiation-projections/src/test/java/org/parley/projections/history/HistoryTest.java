package org.parley.projections.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.parley.core.measure.event.MeasureEvent;
import org.parley.core.measure.event.MeasureProposed;
import org.parley.core.negotiation.event.AgendaItemProposed;
import org.parley.core.negotiation.event.NegotiationEvent;
import org.parley.core.negotiation.event.PartyRegistered;
import org.parley.core.negotiation.event.RoundOpened;
import org.parley.projections.support.Database;
import org.parley.projections.support.Moment;
import org.parley.projections.support.Page;
import org.parley.projections.support.RandomTalks;
import org.parley.projections.support.Rebuilt;
import org.parley.projections.support.Rows;
import org.parley.projections.support.Story;
import org.springframework.jdbc.core.simple.JdbcClient;

@Tag("database")
class HistoryTest {

    private final JdbcClient jdbc = Database.fresh();
    private final Rows rows = new Rows(jdbc);
    private final HistoryProjector projector = new HistoryProjector(rows);
    private final NamesProjector names = new NamesProjector(rows);
    private final Histories histories = new Histories(Database.views(jdbc));
    private final RandomTalks talks = RandomTalks.of(3, 120);

    @BeforeEach
    void a_negotiation_is_recorded() {
        handle(talks.arriving(7));
        handle(RandomTalks.of(4, 20).arriving(7));
    }

    @Test
    void after_a_reset_the_rows_are_the_same_in_whichever_order_the_streams_arrive() {
        List<String> before = everything();
        Database.empty(jdbc, projector, names);
        assertThat(everything()).isEmpty();

        handle(RandomTalks.of(4, 20).arriving(9));
        handle(talks.arriving(8));

        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void ordinals_count_from_one_in_the_order_of_record() {
        List<Entry> all = list(asked(Moment.NOW, null));

        assertThat(all).hasSize(talks.arriving(1).size());
        assertThat(all).first().extracting(Entry::type).isEqualTo("NegotiationOpened");
        assertThat(all.stream().map(Entry::ordinal).toList())
                .isEqualTo(java.util.stream.LongStream.rangeClosed(1, all.size()).boxed().toList());
        assertThat(all).isSortedAccordingTo(java.util.Comparator.comparing(Entry::recordedAt));
    }

    @Test
    void a_filter_keeps_the_ordinals() {
        HistoryFilter adopted = asked(Moment.NOW, null, "agendaitemadopted");

        assertThat(list(adopted))
                .isNotEmpty()
                .isEqualTo(
                        list(asked(Moment.NOW, null)).stream()
                                .filter(one -> one.type().equals("AgendaItemAdopted"))
                                .toList());
    }

    @Test
    void page_by_page_is_the_same_list() {
        HistoryFilter filter = asked(Moment.NOW, null);
        List<Entry> paged = new ArrayList<>();
        String cursor = null;
        do {
            Page<Entry> page = histories.list(talks.id(), filter, cursor, 9);
            paged.addAll(page.items());
            cursor = page.nextCursor();
        } while (cursor != null);

        assertThat(paged).isEqualTo(list(filter));
    }

    @Test
    void summaries_speak_in_names() {
        assertThat(list(asked(Moment.NOW, null)))
                .extracting(Entry::summary)
                .noneMatch(summary -> summary.contains("{"))
                .anyMatch(summary -> summary.equals("FARC-EP took its seat as principal."));
    }

    @Test
    void a_text_is_found_in_names_too() {
        assertThat(list(asked(Moment.NOW, "item 0")))
                .isNotEmpty()
                .allMatch(one ->
                        one.summary().contains("Item 0")
                                || one.data().toString().contains("Item 0"))
                .anyMatch(one -> !one.data().toString().contains("Item 0"));
    }

    @Test
    void the_past_is_listed_as_it_was() {
        assertThat(list(asked(new Moment(Story.minute(2), null, null), null)))
                .isNotEmpty()
                .allMatch(one -> !one.recordedAt().isAfter(Story.minute(2)));
        List<Entry> first = list(asked(new Moment(null, null, 0L), null));
        assertThat(first.stream().filter(one -> one.stream().equals(talks.id().toString())))
                .hasSize(1);
        Moment before = new Moment(null, Moment.endOf(java.time.LocalDate.of(2016, 6, 1)), null);
        assertThat(list(asked(before, null)))
                .isNotEmpty()
                .allMatch(one ->
                        one.occurredOn().compareTo("2016-06-01") <= 0
                                || one.occurredOn().startsWith("2026"));
    }

    private List<Entry> list(HistoryFilter filter) {
        return histories.list(talks.id(), filter, null, 500).items();
    }

    private static HistoryFilter asked(Moment moment, String q) {
        return asked(moment, q, null);
    }

    private static HistoryFilter asked(Moment moment, String q, String type) {
        return new HistoryFilter(moment, type, null, null, null, null, null, q);
    }

    private List<String> everything() {
        List<String> all = new ArrayList<>(Rebuilt.rows(jdbc, "history"));
        all.addAll(Rebuilt.rows(jdbc, "history_name"));
        return all;
    }

    private void handle(List<DomainEventMessage<?>> messages) {
        for (DomainEventMessage<?> message : messages) {
            switch (message.getPayload()) {
                case PartyRegistered e -> names.on(e);
                case AgendaItemProposed e -> names.on(e);
                case RoundOpened e -> names.on(e);
                case MeasureProposed e -> names.on(e);
                default -> {}
            }
            switch (message.getPayload()) {
                case NegotiationEvent e -> projector.on(e, RandomTalks.by(message), message);
                case MeasureEvent e -> projector.on(e, RandomTalks.by(message), message);
                default -> throw new IllegalStateException();
            }
        }
    }
}
