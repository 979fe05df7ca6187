package org.parley.projections.milestone;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.Decimal;
import org.parley.core.shared.Standing;
import org.parley.projections.support.Cursor;
import org.parley.projections.support.Page;
import org.parley.projections.support.ScheduleStatus;

/**
 * Answers from lines in hand what the table answers for now: for any moment of the past, whose
 * lines are folded from the streams. A test holds the two together.
 *
 * @param lines all that the caller may see
 */
public record LinesInHand(List<MilestoneLine> lines) {

    public LinesInHand {
        lines = List.copyOf(lines);
    }

    /**
     * @throws IllegalArgumentException when the cursor is not of this list
     */
    public Page<MilestoneLine> list(
            MilestoneFilter filter, MilestoneOrder order, @Nullable String cursor, int limit) {
        List<MilestoneLine> found =
                lines.stream().filter(filter::matches).sorted(order.comparator()).toList();
        List<String> last = Cursor.read(cursor, 3);
        List<MilestoneLine> rest = last == null ? found : after(found, order, last);
        return Page.of(
                rest.stream().limit(limit + 1L).toList(),
                limit,
                line ->
                        List.of(
                                "PAST_" + order.name(),
                                order.keyOf(line).toString(),
                                line.id().toString()));
    }

    /** One line a group, in order of label. */
    public List<Progress> by(Grouping grouping, MilestoneFilter filter) {
        Map<String, List<MilestoneLine>> groups =
                lines.stream()
                        .filter(filter::matches)
                        .collect(
                                Collectors.groupingBy(
                                        grouping::keyOf, LinkedHashMap::new, Collectors.toList()));
        return groups.entrySet().stream()
                .map(group -> progress(grouping, group.getKey(), group.getValue()))
                .sorted(
                        Comparator.comparing((Progress one) -> String.valueOf(one.label()))
                                .thenComparing(Progress::key))
                .toList();
    }

    private static List<MilestoneLine> after(
            List<MilestoneLine> found, MilestoneOrder order, List<String> last) {
        if (!last.getFirst().equals("PAST_" + order.name())) {
            throw Cursor.notOurs();
        }
        List<MilestoneLine> rest =
                found.stream()
                        .dropWhile(line -> !line.id().toString().equals(last.getLast()))
                        .skip(1)
                        .toList();
        boolean known =
                found.stream().anyMatch(line -> line.id().toString().equals(last.getLast()));
        if (!known) {
            throw Cursor.notOurs();
        }
        return rest;
    }

    private static Progress progress(Grouping grouping, String key, List<MilestoneLine> group) {
        int complete = level(group, 3);
        return new Progress(
                key,
                grouping.labelOf(group.getFirst()),
                group.size(),
                new Progress.Levels(level(group, 0), level(group, 1), level(group, 2), complete),
                count(group, line -> line.schedule().status() == ScheduleStatus.OVERDUE),
                count(group, MilestoneFilter::isUnverified),
                count(group, line -> line.standing() == Standing.DISPUTED),
                percent(complete, group.size()),
                null);
    }

    private static int level(List<MilestoneLine> group, int level) {
        return count(group, line -> line.level() == level);
    }

    static int count(List<MilestoneLine> group, Predicate<MilestoneLine> test) {
        return (int) group.stream().filter(test).count();
    }

    static Decimal percent(int part, int whole) {
        BigDecimal hundred = BigDecimal.valueOf(100L * part);
        return new Decimal(
                whole == 0
                        ? BigDecimal.ZERO
                        : hundred.divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP));
    }
}
