package org.parley.projections.support;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Conditions of a query, each with the values that it needs. */
public final class Where {

    private final List<String> conditions = new ArrayList<>();
    private final List<@Nullable Object> values = new ArrayList<>();

    /** Adds a condition. */
    public Where and(String condition, @Nullable Object... some) {
        conditions.add("(" + condition + ")");
        values.addAll(Values.forColumns(some));
        return this;
    }

    /** Adds all conditions of another. */
    public Where and(Where other) {
        conditions.addAll(other.conditions);
        values.addAll(other.values);
        return this;
    }

    /** Adds a condition about one value, if there is one. */
    public Where given(String condition, @Nullable Object value) {
        return value == null ? this : and(condition, value);
    }

    /** Adds whatever the operator adds. */
    public Where with(UnaryOperator<Where> more) {
        return more.apply(this);
    }

    /** Adds that a column has one of the values; without values nothing matches. */
    public Where in(String column, List<?> some) {
        String marks = String.join(", ", some.stream().map(_ -> "?").toList());
        return some.isEmpty() ? and("1 = 0") : and(column + " in (" + marks + ")", some.toArray());
    }

    /** A pattern for {@code lower(x) like ? escape '!'} that finds the text anywhere. */
    public static String containing(String text) {
        String plain = text.toLowerCase(Locale.ROOT);
        return "%" + plain.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }

    public String sql() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    public List<@Nullable Object> values() {
        return Collections.unmodifiableList(values);
    }
}
