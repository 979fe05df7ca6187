package org.parley.api.command;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/** Text that every database, file and screen can hold: no NUL, and no half of a character. */
final class PlainText extends StdScalarDeserializer<String> {

    PlainText() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (String) context.handleUnexpectedToken(String.class, parser);
        }
        String text = parser.getString();
        if (!isWhole(text)) {
            throw context.weirdStringException("", String.class, "not text");
        }
        return text;
    }

    /** Whether it can be written down everywhere. */
    static boolean isWhole(String text) {
        return text.codePoints().noneMatch(PlainText::isBroken);
    }

    private static boolean isBroken(int point) {
        return point == 0 || (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
    }
}
