package org.parley.benchmark.ours;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.parley.core.shared.Circumstances;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.Occurrence;
import org.parley.core.shared.ParleyEvent;
import org.springframework.beans.factory.annotation.BeanFactoryAnnotationUtils;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** Puts events into the table as the application would have stored them. */
final class Shelf {

    private static final String INSERT =
            "insert into domain_event (event_identifier, aggregate_identifier, sequence_number,"
                    + " aggregate_type, time_stamp, payload_type, payload_revision, payload, meta_data)"
                    + " values (?, ?, ?, 'NegotiationAggregate', ?, ?, ?, ?, ?)";

    private final JdbcTemplate sql;
    private final Serializer serializer;

    Shelf(ApplicationContext application) {
        this.sql = application.getBean(JdbcTemplate.class);
        this.serializer =
                BeanFactoryAnnotationUtils.qualifiedBeanOfType(
                        application, Serializer.class, "eventSerializer");
    }

    /** A stream from a place on, each event a millisecond after the one before it. */
    void store(NegotiationId stream, int from, List<ParleyEvent> events) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        byte[] metadata = metadata(now);
        List<Object[]> rows =
                IntStream.range(0, events.size())
                        .mapToObj(i ->
                                row(stream, from + i, now.plusMillis(i), events.get(i), metadata))
                        .toList();
        sql.batchUpdate(INSERT, rows);
    }

    private Object[] row(
            NegotiationId stream, long number, Instant now, ParleyEvent event, byte[] metadata) {
        SerializedObject<byte[]> stored = serializer.serialize(event, byte[].class);
        return new Object[] {
            UUID.randomUUID().toString(),
            stream.toString(),
            number,
            now.toString(),
            stored.getType().getName(),
            stored.getType().getRevision(),
            stored.getData(),
            metadata
        };
    }

    private byte[] metadata(Instant now) {
        Circumstances by =
                new Circumstances(
                        "secretariat",
                        null,
                        "secretariat",
                        false,
                        Occurrence.of(null, now),
                        null,
                        null,
                        null);
        return serializer.serialize(MetaData.from(by.asMetadata()), byte[].class).getData();
    }
}
