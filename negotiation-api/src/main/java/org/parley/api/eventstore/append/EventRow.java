package org.parley.api.eventstore.append;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.axonframework.common.DateTimeUtils;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/** An event as it is stored. */
record EventRow(
        String identifier,
        String stream,
        long sequence,
        String aggregateType,
        String time,
        String payloadType,
        @Nullable String revision,
        byte[] payload,
        byte[] metadata) {

    static final String INSERT =
            "insert into domain_event (event_identifier, aggregate_identifier, sequence_number,"
                    + " aggregate_type, time_stamp, payload_type, payload_revision, payload,"
                    + " meta_data) values (?, ?, ?, ?, ?, ?, ?, ?, ?)";

    static EventRow of(DomainEventMessage<?> event, Serializer serializer) {
        SerializedObject<byte[]> payload = event.serializePayload(serializer, byte[].class);
        SerializedObject<byte[]> metadata = event.serializeMetaData(serializer, byte[].class);
        return new EventRow(
                event.getIdentifier(),
                event.getAggregateIdentifier(),
                event.getSequenceNumber(),
                event.getType(),
                DateTimeUtils.formatInstant(event.getTimestamp()),
                payload.getType().getName(),
                payload.getType().getRevision(),
                payload.getData(),
                metadata.getData());
    }

    void bind(PreparedStatement insert) throws SQLException {
        insert.setString(1, identifier);
        insert.setString(2, stream);
        insert.setLong(3, sequence);
        insert.setString(4, aggregateType);
        insert.setString(5, time);
        insert.setString(6, payloadType);
        insert.setString(7, revision);
        insert.setBytes(8, payload);
        insert.setBytes(9, metadata);
    }

    int size() {
        return payload.length + metadata.length;
    }
}
