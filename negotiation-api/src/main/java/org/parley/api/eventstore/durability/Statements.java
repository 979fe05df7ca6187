package org.parley.api.eventstore.durability;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells statements that only read from all others, which may change something or lock a row. */
final class Statements {

    private static final Set<String> READING = Set.of("select", "values", "show", "explain");

    private Statements() {}

    static boolean onlyRead(@Nullable String sql) {
        if (sql == null) {
            return false;
        }
        String text = sql.strip().toLowerCase(Locale.ROOT);
        return READING.contains(text.split("\\W", 2)[0])
                && !text.contains("for update")
                && !text.contains("for share");
    }
}
