package org.parley.api.eventstore.ledger;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/** One text out of stored JSON, which need not be whole any more: nothing here ever fails. */
final class JsonPart {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern PRINTABLE = Pattern.compile("[^\\p{Cc}\\p{Cs}]{1,400}");

    private JsonPart() {}

    /** The text of that name; null where there is none, or none that can be written everywhere. */
    static @Nullable String text(byte[] json, String name) {
        try (JsonParser parser = JSON.createParser(json)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return null;
            }
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                boolean wanted = name.equals(parser.currentName());
                JsonToken value = parser.nextToken();
                if (wanted) {
                    return value == JsonToken.VALUE_STRING ? printable(parser.getString()) : null;
                }
                parser.skipChildren();
            }
        } catch (JacksonException _) {
            return null;
        }
        return null;
    }

    private static @Nullable String printable(String text) {
        return PRINTABLE.matcher(text).matches() ? text : null;
    }
}
