package org.parley.api.history;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.NegotiationId;
import org.parley.projections.history.Entry;
import tools.jackson.databind.JsonNode;

/**
 * An event in the JSON format of CloudEvents 1.0. What Parley adds has names of lower case letters,
 * as the specification asks of extensions.
 *
 * @param id unique within the source: the stream and the place in it
 * @param type reverse-DNS name of the kind of event
 * @param subject the stream
 * @param time when it was recorded
 * @param occurredon the day or instant on which it happened
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"specversion", "id", "source", "type", "subject", "time", "datacontenttype"})
public record CloudEvent(
        String id,
        String source,
        String type,
        String subject,
        Instant time,
        @Nullable Long ordinal,
        String occurredon,
        String actor,
        @Nullable String party,
        String authority,
        boolean onbehalf,
        String summary,
        @Nullable String correlationid,
        @Nullable String citation,
        @Nullable String marking,
        JsonNode data) {

    static CloudEvent of(NegotiationId negotiation, Entry one) {
        return of(negotiation, one, one.ordinal());
    }

    /** Without the ordinal, which is a place in a list and may change when something comes late. */
    public static CloudEvent alone(NegotiationId negotiation, Entry one) {
        return of(negotiation, one, null);
    }

    private static CloudEvent of(NegotiationId negotiation, Entry one, @Nullable Long ordinal) {
        return new CloudEvent(
                one.stream() + "/" + one.version(),
                "/api/v1/negotiations/" + negotiation,
                "org.parley." + one.type(),
                one.stream(),
                one.recordedAt(),
                ordinal,
                one.occurredOn(),
                one.actor(),
                one.party(),
                one.authority(),
                one.onBehalf(),
                one.summary(),
                one.correlationId(),
                one.source(),
                one.marking() == null ? null : one.marking().label(),
                one.data());
    }

    @JsonProperty
    String specversion() {
        return "1.0";
    }

    @JsonProperty
    String datacontenttype() {
        return "application/json";
    }
}
