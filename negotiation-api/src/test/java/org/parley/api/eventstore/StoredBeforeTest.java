package org.parley.api.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.api.eventstore.ledger.Comparison;
import org.parley.core.negotiation.command.SetAnchor;
import org.parley.core.shared.Title;
import org.parley.projections.dossier.Anchor;
import org.parley.projections.dossier.Dossiers;
import org.parley.projections.history.Entry;
import org.parley.projections.history.Histories;
import org.parley.projections.history.HistoryFilter;
import org.parley.projections.support.Moment;

/** A record that an earlier version wrote is read by all who read, and stays as it was written. */
class StoredBeforeTest {

    private static final Moment AS_STORED = new Moment(null, null, 5L);
    private static final HistoryFilter ALL =
            new HistoryFilter(AS_STORED, null, null, null, null, null, null, null);
    private static final LocalDate FIRST = LocalDate.of(2016, 12, 1);
    private static final LocalDate SECOND = LocalDate.of(2016, 12, 2);

    @TempDir static Path folder;

    private static Started house;

    @BeforeAll
    static void start() {
        house = Started.in(folder);
        StoredBefore.CORRECTED_ANCHOR.into(house.sql());
    }

    @AfterAll
    static void stop() {
        house.close();
    }

    @Test
    void the_dossier_shows_which_day_holds_and_which_it_was_instead() {
        assertThat(house.bean(Dossiers.class).find(StoredBefore.TABLE, AS_STORED).anchors())
                .contains(new Anchor("D-Day", SECOND, List.of(FIRST)));
    }

    @Test
    void the_history_says_it_in_the_words_of_today() {
        await().untilAsserted(() ->
                assertThat(entries())
                        .filteredOn(one -> one.type().equals("AnchorCorrected"))
                        .singleElement()
                        .satisfies(one -> {
                            assertThat(one.summary()).contains("from 2016-12-01 to 2016-12-02");
                            assertThat(one.data().path("insteadOf").asString())
                                    .isEqualTo("2016-12-01");
                        }));
    }

    @Test
    void the_table_decides_on_it_and_goes_on_in_the_revision_of_today() {
        correct(SECOND);
        assertThat(revisions()).containsExactly("1");
        correct(SECOND.plusDays(1));
        assertThat(revisions()).containsExactly("1", "2");
    }

    @Test
    void what_is_stored_and_what_the_ledger_says_of_it_are_the_bytes_of_then() {
        await().untilAsserted(() -> assertThat(leaves()).isGreaterThanOrEqualTo(6));
        assertThat(house.bean(Comparison.class).compare().findings()).isEmpty();
        assertThat(payload(5)).contains("\"previous\":\"2016-12-01\"");
    }

    private static long leaves() {
        return house.sql()
                .sql("select count(*) from ledger_leaf where event_index is not null")
                .query(Long.class)
                .single();
    }

    private static String payload(long sequence) {
        return house.sql()
                .sql(
                        "select payload from domain_event"
                                + " where aggregate_identifier = ? and sequence_number = ?")
                .params(StoredBefore.TABLE.toString(), sequence)
                .query((row, _) -> new String(row.getBytes(1), StandardCharsets.UTF_8))
                .single();
    }

    private static List<Entry> entries() {
        return house.bean(Histories.class).list(StoredBefore.TABLE, ALL, null, 50).items();
    }

    private static void correct(LocalDate day) {
        house.commands()
                .sendAndWait(
                        GenericCommandMessage.asCommandMessage(
                                        new SetAnchor(StoredBefore.TABLE, new Title("D-Day"), day))
                                .andMetaData(
                                        Map.of(
                                                "actor", "secretariat",
                                                "authority", "secretariat")));
    }

    private static List<String> revisions() {
        return house.sql()
                .sql(
                        "select payload_revision from domain_event"
                                + " where payload_type = 'anchor.AnchorCorrected'"
                                + " order by sequence_number")
                .query(String.class)
                .list();
    }
}
