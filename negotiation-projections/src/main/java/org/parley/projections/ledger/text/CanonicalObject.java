package org.parley.projections.ledger.text;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes one flat object as canonical JSON (RFC 8785): no spaces, names in ascending order, each
 * string in one way. Numbers are whole, and small enough to be exact everywhere.
 */
public final class CanonicalObject {

    private static final long LARGEST = 1L << 53;

    private final StringBuilder json = new StringBuilder("{");
    private String last = "";

    public CanonicalObject put(String name, @Nullable String value) {
        name(name);
        if (value == null) {
            json.append("null");
        } else {
            JsonText.quote(value, json);
        }
        return this;
    }

    public CanonicalObject put(String name, long value) {
        if (value < 0 || value > LARGEST) {
            throw new IllegalArgumentException("not exact in JSON: " + value);
        }
        name(name);
        json.append(value);
        return this;
    }

    public CanonicalObject put(String name, List<String> values) {
        name(name);
        char separator = '[';
        for (String value : values) {
            json.append(separator);
            JsonText.quote(value, json);
            separator = ',';
        }
        json.append(values.isEmpty() ? "[]" : "]");
        return this;
    }

    private void name(String name) {
        if (name.compareTo(last) <= 0) {
            throw new IllegalArgumentException(name + " does not come after " + last);
        }
        if (!last.isEmpty()) {
            json.append(',');
        }
        JsonText.quote(name, json);
        json.append(':');
        last = name;
    }

    public byte[] bytes() {
        return toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return json + "}";
    }
}
