package org.parley.api.incident;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** A duration as ISO 8601 writes it, and nothing else: a bare number would leave its unit open. */
final class IsoDuration extends StdDeserializer<Duration> {

    IsoDuration() {
        super(Duration.class);
    }

    @Override
    public Duration deserialize(JsonParser json, DeserializationContext context) {
        if (!json.hasToken(JsonToken.VALUE_STRING)) {
            return (Duration) context.handleUnexpectedToken(getValueType(context), json);
        }
        try {
            return Duration.parse(json.getString());
        } catch (DateTimeParseException notOne) {
            return (Duration)
                    context.handleWeirdStringValue(
                            Duration.class, json.getString(), "is not like PT4H");
        }
    }
}
