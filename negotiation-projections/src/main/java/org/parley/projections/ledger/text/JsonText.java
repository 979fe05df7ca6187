package org.parley.projections.ledger.text;

/** Strings of canonical JSON (RFC 8785, section 3.2.2.2). */
final class JsonText {

    private static final String ESCAPED = "\b\t\n\f\r\"\\";
    private static final String ESCAPES = "btnfr\"\\";

    private JsonText() {}

    static void quote(String value, StringBuilder json) {
        json.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            int escape = c <= '\\' ? ESCAPED.indexOf(c) : -1;
            if (escape >= 0) {
                json.append('\\').append(ESCAPES.charAt(escape));
            } else if (c < ' ') {
                json.append(String.format("\\u%04x", (int) c));
            } else if (Character.isSurrogate(c)) {
                i = pair(value, i, json);
            } else {
                json.append(c);
            }
        }
        json.append('"');
    }

    private static int pair(String value, int at, StringBuilder json) {
        int point = value.codePointAt(at);
        if (!Character.isSupplementaryCodePoint(point)) {
            throw new Malformed("has half a character, which UTF-8 cannot write");
        }
        json.appendCodePoint(point);
        return at + 1;
    }

    /**
     * What a quoted text says, if it is written as {@link #quote} writes it.
     *
     * @param quoted without its quotes
     */
    static String unquote(String quoted) {
        if (quoted.indexOf('\\') < 0) {
            return quoted;
        }
        StringBuilder value = new StringBuilder();
        for (int i = 0; i < quoted.length(); i++) {
            char c = quoted.charAt(i);
            if (c != '\\') {
                value.append(c);
            } else if (quoted.startsWith("\\u00", i) && i + 6 <= quoted.length()) {
                value.append((char) hex(quoted.substring(i + 4, i + 6)));
                i += 5;
            } else {
                i++;
                int escape = i < quoted.length() ? ESCAPES.indexOf(quoted.charAt(i)) : -1;
                if (escape < 0) {
                    throw new Malformed("has an escape that canonical JSON does not use");
                }
                value.append(ESCAPED.charAt(escape));
            }
        }
        StringBuilder again = new StringBuilder();
        quote(value.toString(), again);
        if (!again.substring(1, again.length() - 1).equals(quoted)) {
            throw new Malformed("is a string that is not canonical JSON");
        }
        return value.toString();
    }

    private static int hex(String digits) {
        try {
            return Integer.parseUnsignedInt(digits, 16);
        } catch (NumberFormatException _) {
            throw new Malformed("has an escape that canonical JSON does not use");
        }
    }
}
