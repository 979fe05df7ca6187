package org.parley.projections.milestone;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parley.projections.support.Cursor;
import org.parley.projections.support.Where;

/** In which order milestones are listed; what has no date comes last. */
public enum MilestoneOrder {
    DUE("due", "m.due_key", false, LocalDate::parse),
    DUE_LAST_FIRST("-due", "m.due_key_last", true, LocalDate::parse),
    TITLE("title", "m.title", false, text -> text),
    TITLE_LAST_FIRST("-title", "m.title", true, text -> text),
    LEVEL("level", "m.progress_level", false, Integer::valueOf),
    LEVEL_HIGHEST_FIRST("-level", "m.progress_level", true, Integer::valueOf);

    private final String word;
    private final String column;
    private final boolean descending;
    private final Function<String, Object> parse;

    MilestoneOrder(String word, String column, boolean descending, Function<String, Object> parse) {
        this.word = word;
        this.column = column;
        this.descending = descending;
        this.parse = parse;
    }

    /**
     * @throws IllegalArgumentException for a word that is no order
     */
    public static MilestoneOrder of(String word) {
        return Arrays.stream(values())
                .filter(order -> order.word.equals(word))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                "must be one of due, -due, title, -title, level, -level"));
    }

    String key() {
        return column;
    }

    /**
     * The order of a list in which all rows have the same value in one column: named first, it lets
     * the database read an index that begins with it, and stop.
     *
     * @param alike such a column that has an index in order of due date, or null
     */
    String orderBy(@Nullable String alike) {
        String first = alike == null || this != DUE ? "" : alike + ", ";
        String direction = descending ? " desc" : "";
        return " order by " + first + column + direction + ", m.milestone_id" + direction;
    }

    /** Where a line in hand stands in this order. */
    Comparable<?> keyOf(MilestoneLine line) {
        return switch (this) {
            case DUE -> orElse(line.schedule().due(), LocalDate.of(9999, 12, 31));
            case DUE_LAST_FIRST -> orElse(line.schedule().due(), LocalDate.of(1, 1, 1));
            case TITLE, TITLE_LAST_FIRST -> line.title();
            case LEVEL, LEVEL_HIGHEST_FIRST -> line.level();
        };
    }

    /** The order of lines in hand. */
    Comparator<MilestoneLine> comparator() {
        Comparator<MilestoneLine> order = this::compare;
        Comparator<MilestoneLine> whole = order.thenComparing(line -> line.id().value().toString());
        return descending ? whole.reversed() : whole;
    }

    private int compare(MilestoneLine one, MilestoneLine other) {
        return switch (this) {
            case DUE, DUE_LAST_FIRST ->
                    ((LocalDate) keyOf(one)).compareTo((LocalDate) keyOf(other));
            case TITLE, TITLE_LAST_FIRST -> one.title().compareTo(other.title());
            case LEVEL, LEVEL_HIGHEST_FIRST -> Integer.compare(one.level(), other.level());
        };
    }

    private static LocalDate orElse(@Nullable LocalDate day, LocalDate other) {
        return day == null ? other : day;
    }

    /** Only what comes after the last row that was shown. */
    void after(Where where, List<String> last) {
        try {
            where.and(
                    "(" + column + ", m.milestone_id) " + (descending ? "<" : ">") + " (?, ?)",
                    parse.apply(last.getFirst()),
                    UUID.fromString(last.getLast()));
        } catch (IllegalArgumentException | DateTimeParseException _) {
            throw Cursor.notOurs();
        }
    }
}
