package org.parley.api.eventstore.processing;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcDeadLetter;
import org.jspecify.annotations.Nullable;
import org.parley.api.eventstore.PutAside;
import org.parley.api.eventstore.vocabulary.EventTypes;
import org.parley.core.shared.Confidential;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** The table in which the framework keeps what was put aside. */
record LetterTable(
        Configuration axon, JdbcClient jdbc, TransactionOperations transaction, Clock clock)
        implements PutAside {

    private static final String SELECT =
            "select d.*, (d.sequence_index = (select min(f.sequence_index) from dead_letter f"
                    + " where f.processing_group = d.processing_group"
                    + " and f.sequence_identifier = d.sequence_identifier)) as is_first"
                    + " from dead_letter d";

    /** Those of a rebuild take the place of the live ones when it is done. */
    private static final String LIVE = "d.processing_group not like '%/rebuild'";

    @Override
    public List<Letter> list(@Nullable Instant after, @Nullable String afterId, int limit) {
        return jdbc.sql(
                        SELECT
                                + " where (d.enqueued_at, d.dead_letter_identifier) > (?, ?) and "
                                + LIVE
                                + " order by d.enqueued_at, d.dead_letter_identifier limit ?")
                .param(after == null ? "" : after.toString())
                .param(afterId == null ? "" : afterId)
                .param(limit)
                .query((row, _) -> letter(row))
                .list();
    }

    @Override
    public @Nullable Letter find(String id) {
        return jdbc.sql(SELECT + " where d.dead_letter_identifier = ? and " + LIVE)
                .param(id)
                .query((row, _) -> letter(row))
                .optional()
                .orElse(null);
    }

    @Override
    public long waiting(String view, String sequence) {
        return jdbc.sql(
                        "select count(*) from dead_letter"
                                + " where processing_group = ? and sequence_identifier = ?")
                .params(view, sequence)
                .query(Long.class)
                .single();
    }

    @Override
    public boolean retry(String view, String sequence) {
        if (isBuiltAnew(view)) {
            return false;
        }
        boolean digested =
                axon.eventProcessingConfiguration()
                        .sequencedDeadLetterProcessor(view)
                        .orElseThrow(
                                () -> new IllegalArgumentException("puts nothing aside: " + view))
                        .process(letter ->
                                letter instanceof JdbcDeadLetter<?> one
                                        && one.getSequenceIdentifier().equals(sequence));
        return digested || waiting(view, sequence) == 0;
    }

    /** The event comes again there, and the letter goes with the old rows. */
    private boolean isBuiltAnew(String view) {
        return jdbc.sql(
                                "select count(*) from read_model"
                                        + " where name = ? and phase in ('CLEARING', 'BUILDING')")
                        .param(view)
                        .query(Long.class)
                        .single()
                > 0;
    }

    @Override
    public void discard(Letter letter, String reason, String actor, Runnable first) {
        transaction.executeWithoutResult(_ -> {
            first.run();
            int gone =
                    jdbc.sql("delete from dead_letter where dead_letter_identifier = ?")
                            .param(letter.id())
                            .update();
            if (gone == 1) {
                jdbc.sql(
                                "insert into dead_letter_discarded (letter_id, processing_group,"
                                        + " sequence_identifier, payload_type, stream, sequence_no,"
                                        + " reason, actor, at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                        .param(letter.id())
                        .param(letter.view())
                        .param(letter.sequence())
                        .param(letter.type())
                        .param(letter.stream())
                        .param(letter.version())
                        .param(reason)
                        .param(actor)
                        .param(
                                OffsetDateTime.ofInstant(
                                        clock.instant().truncatedTo(ChronoUnit.MILLIS),
                                        ZoneOffset.UTC))
                        .update();
            }
        });
    }

    @Override
    public List<Discarded> discarded(int limit) {
        return jdbc.sql("select * from dead_letter_discarded order by at desc, letter_id limit ?")
                .param(limit)
                .query((row, _) ->
                        new Discarded(
                                row.getString("letter_id"),
                                row.getString("processing_group"),
                                row.getString("sequence_identifier"),
                                row.getString("payload_type"),
                                row.getString("stream"),
                                row.getObject("sequence_no", Long.class),
                                row.getString("reason"),
                                row.getString("actor"),
                                row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private static Letter letter(ResultSet row) throws SQLException {
        String type = row.getString("payload_type");
        String tried = row.getString("last_touched");
        return new Letter(
                row.getString("dead_letter_identifier"),
                row.getString("processing_group"),
                row.getString("sequence_identifier"),
                row.getBoolean("is_first"),
                type,
                row.getString("aggregate_identifier"),
                row.getObject("sequence_number", Long.class),
                Instant.parse(row.getString("time_stamp")),
                Instant.parse(row.getString("enqueued_at")),
                tried == null ? null : Instant.parse(tried),
                row.getString("cause_type"),
                row.getString("cause_message"),
                isShared(type)
                        ? new String(row.getBytes("payload"), StandardCharsets.UTF_8)
                        : null);
    }

    private static boolean isShared(String type) {
        return EventTypes.vocabulary().knows(type)
                && !Confidential.class.isAssignableFrom(EventTypes.vocabulary().classOf(type));
    }
}
