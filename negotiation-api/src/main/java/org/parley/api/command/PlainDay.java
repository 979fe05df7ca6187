package org.parley.api.command;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/** A day as people write it, with a year of four digits; databases know no others. */
final class PlainDay extends StdScalarDeserializer<LocalDate> {

    private static final Pattern FORM = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    PlainDay() {
        super(LocalDate.class);
    }

    @Override
    public LocalDate deserialize(JsonParser parser, DeserializationContext context) {
        String text =
                parser.hasToken(tools.jackson.core.JsonToken.VALUE_STRING)
                        ? parser.getString()
                        : "";
        if (!FORM.matcher(text).matches() || text.startsWith("0000")) {
            throw wrong(context, text);
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException _) {
            throw wrong(context, text);
        }
    }

    private static RuntimeException wrong(DeserializationContext context, String text) {
        return context.weirdStringException(text, LocalDate.class, "not a day");
    }
}
