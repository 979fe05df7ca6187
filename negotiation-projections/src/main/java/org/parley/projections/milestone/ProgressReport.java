package org.parley.projections.milestone;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.NegotiationId;
import org.parley.projections.support.Cursor;
import org.parley.projections.support.Page;
import org.parley.projections.support.ScheduleStatus;
import org.parley.projections.support.Views;
import org.parley.projections.support.Where;
import org.springframework.stereotype.Component;

/**
 * Counts milestones. Of negotiations, parties and phases only those of the page are counted; how
 * far whole categories are is added up from rows that are kept of it.
 */
@Component
public class ProgressReport {

    static final String LEVELS =
            "sum(case when m.progress_level = 0 then 1 else 0 end) as level_0,"
                    + " sum(case when m.progress_level = 1 then 1 else 0 end) as level_1,"
                    + " sum(case when m.progress_level = 2 then 1 else 0 end) as level_2,"
                    + " sum(case when m.progress_level = 3 then 1 else 0 end) as level_3,"
                    + " sum(case when "
                    + MilestoneFilter.UNVERIFIED
                    + " then 1 else 0 end) as unverified,"
                    + " sum(case when m.standing = 'DISPUTED' then 1 else 0 end) as disputed";
    private static final String COUNTS =
            ", count(*) as total, "
                    + LEVELS
                    + ", "
                    + LateDays.COUNT_OVERDUE
                    + " as overdue from milestone m";
    private static final String KEPT =
            "select t.category as group_key, sum(t.total) as total, sum(t.level_0) as level_0,"
                    + " sum(t.level_1) as level_1, sum(t.level_2) as level_2,"
                    + " sum(t.level_3) as level_3, sum(t.unverified) as unverified,"
                    + " sum(t.disputed) as disputed, 0 as overdue from milestone_tally t";
    private static final String CATEGORY = "CATEGORY";

    private final Views views;
    private final Groups groups;

    ProgressReport(Views views) {
        this.views = views;
        this.groups = new Groups(views);
    }

    /**
     * One line a group, in order of label.
     *
     * @param today the day on which the viewer stands
     * @throws IllegalArgumentException when the cursor is not of this list
     */
    public Page<Progress> by(
            Grouping grouping,
            MilestoneFilter filter,
            @Nullable String cursor,
            int limit,
            LocalDate today) {
        GroupKind kind = grouping.kind();
        return kind == null
                ? categories(categories(filter, today), cursor, limit)
                : by(kind, filter, cursor, limit, today);
    }

    /** One line a category, in order of name. */
    public List<Progress> categories(MilestoneFilter filter, LocalDate today) {
        return filter.isOfWhole() ? kept(filter, today) : counted(filter, today);
    }

    /** A part of such lines. */
    static Page<Progress> categories(List<Progress> all, @Nullable String cursor, int limit) {
        List<String> last = Cursor.read(cursor, 2);
        if (last != null && !last.getFirst().equals(CATEGORY)) {
            throw Cursor.notOurs();
        }
        List<Progress> rest =
                all.stream()
                        .filter(one -> last == null || one.key().compareTo(last.getLast()) > 0)
                        .limit(limit + 1L)
                        .toList();
        return Page.of(rest, limit, one -> List.of(CATEGORY, one.key()));
    }

    /**
     * One line a group, as {@link #by}, of lines that are folded for no more negotiations than the
     * page needs.
     *
     * @param past gives the lines of some negotiations, or of all that the filter leaves for null
     * @throws IllegalArgumentException when the cursor is not of this list
     */
    public Page<Progress> past(
            Grouping grouping,
            MilestoneFilter filter,
            @Nullable String cursor,
            int limit,
            Function<@Nullable List<NegotiationId>, LinesInHand> past) {
        GroupKind kind = grouping.kind();
        if (kind == null) {
            return categories(past.apply(null).by(grouping, filter), cursor, limit);
        }
        List<Past> found = new ArrayList<>();
        String at = cursor;
        do {
            Page<Group> part = groups(kind, filter, at, limit + 1);
            LinesInHand lines =
                    past.apply(part.items().stream().map(Group::negotiationId).distinct().toList());
            Map<String, Progress> counted = byKey(lines.by(grouping, filter).stream());
            for (Group group : part.items()) {
                Progress progress = counted.get(group.key());
                if (progress != null) {
                    found.add(new Past(group, progress));
                }
            }
            at = part.nextCursor();
        } while (at != null && found.size() <= limit);
        Page<Past> page = Page.of(found, limit, one -> one.group.place(kind));
        return new Page<>(page.items().stream().map(Past::progress).toList(), page.nextCursor());
    }

    private record Past(Group group, Progress progress) {}

    /**
     * The negotiations of such groups, or null when they may be of any.
     *
     * @param some lines of the grouping
     */
    public @Nullable List<NegotiationId> negotiationsOf(Grouping grouping, List<Progress> some) {
        GroupKind kind = grouping.kind();
        return kind == null
                ? null
                : groups.negotiationsOf(
                        kind, some.stream().map(one -> UUID.fromString(one.key())).toList());
    }

    private Page<Group> groups(
            GroupKind kind, MilestoneFilter filter, @Nullable String cursor, int limit) {
        Where from = Groups.behind(Group.after(kind, cursor));
        return Page.of(
                groups.all(kind, filter, from, limit + 1), limit, group -> group.place(kind));
    }

    private Page<Progress> by(
            GroupKind kind,
            MilestoneFilter filter,
            @Nullable String cursor,
            int limit,
            LocalDate today) {
        Where from = Groups.behind(Group.after(kind, cursor));
        Page<Group> page =
                Page.of(
                        groups.having(
                                kind, filter, today, UnaryOperator.identity(), from, limit + 1),
                        limit,
                        group -> group.place(kind));
        Map<String, Progress> counted = counted(kind, page.items(), filter, today);
        return new Page<>(
                page.items().stream()
                        .map(group -> counted.get(group.key()))
                        .filter(Objects::nonNull)
                        .toList(),
                page.nextCursor());
    }

    private Map<String, Progress> counted(
            GroupKind kind, List<Group> of, MilestoneFilter filter, LocalDate today) {
        Map<String, String> labels =
                of.stream().collect(Collectors.toMap(Group::key, Group::label));
        Where where = filter.where(today).in(kind.key(), of.stream().map(Group::id).toList());
        return byKey(
                views
                        .sql(
                                "select cast("
                                        + kind.key()
                                        + " as varchar(40)) as group_key"
                                        + COUNTS
                                        + where.sql()
                                        + " group by "
                                        + kind.key())
                        .param(today)
                        .params(where.values())
                        .query((row, _) -> progress(row, labels.get(row.getString("group_key"))))
                        .list()
                        .stream());
    }

    private static Map<String, Progress> byKey(Stream<Progress> lines) {
        return lines.collect(Collectors.toMap(Progress::key, Function.identity()));
    }

    private List<Progress> counted(MilestoneFilter filter, LocalDate today) {
        Where where = filter.where(today);
        return views.sql(
                        "select m.category as group_key"
                                + COUNTS
                                + where.sql()
                                + " group by m.category order by m.category")
                .param(today)
                .params(where.values())
                .query((row, _) -> progress(row, row.getString("group_key")))
                .list();
    }

    private List<Progress> kept(MilestoneFilter filter, LocalDate today) {
        Map<String, Integer> overdue = overdue(filter, today);
        Where where =
                new Where()
                        .given("t.negotiation_id = ?", filter.negotiationId())
                        .given("t.category = ?", filter.category());
        if (filter.only() != null) {
            where.in("t.negotiation_id", filter.only());
        }
        return views
                .sql(KEPT + where.sql() + " group by t.category order by t.category")
                .params(where.values())
                .query((row, _) -> progress(row, row.getString("group_key")))
                .list()
                .stream()
                .map(one -> one.overdue(overdue.getOrDefault(one.key(), 0)))
                .toList();
    }

    private Map<String, Integer> overdue(MilestoneFilter filter, LocalDate today) {
        Where where = filter.where(today);
        LateDays.isIn(where, ScheduleStatus.OVERDUE, today);
        Map<String, Integer> overdue = new HashMap<>();
        views.sql(
                        "select m.category, count(*) from milestone m"
                                + where.sql()
                                + " group by m.category")
                .params(where.values())
                .query(row -> {
                    overdue.put(row.getString(1), row.getInt(2));
                });
        return overdue;
    }

    private static Progress progress(ResultSet row, @Nullable String label) throws SQLException {
        int total = row.getInt("total");
        int complete = row.getInt("level_3");
        return new Progress(
                row.getString("group_key"),
                label,
                total,
                new Progress.Levels(
                        row.getInt("level_0"),
                        row.getInt("level_1"),
                        row.getInt("level_2"),
                        complete),
                row.getInt("overdue"),
                row.getInt("unverified"),
                row.getInt("disputed"),
                LinesInHand.percent(complete, total),
                null);
    }
}
