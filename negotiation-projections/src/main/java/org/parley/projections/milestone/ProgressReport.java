package org.parley.projections.milestone;

import java.time.LocalDate;
import java.util.ArrayList;
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
import org.parley.projections.support.Page;
import org.parley.projections.support.Views;
import org.parley.projections.support.Where;
import org.springframework.stereotype.Component;

/**
 * Counts milestones. Of negotiations, parties and phases only those of the page are counted; {@link
 * Categories} are added up.
 */
@Component
public class ProgressReport {

    private final Views views;
    private final Groups groups;
    private final Categories categories;

    ProgressReport(Views views) {
        this.views = views;
        this.categories = new Categories(views);
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
                ? Categories.page(categories.all(filter, today), cursor, limit)
                : by(kind, filter, cursor, limit, today);
    }

    /** One line a category, in order of name. */
    public List<Progress> categories(MilestoneFilter filter, LocalDate today) {
        return categories.all(filter, today);
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
            return Categories.page(past.apply(null).by(grouping, filter), cursor, limit);
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
                                        + Categories.COUNTS
                                        + where.sql()
                                        + " group by "
                                        + kind.key())
                        .param(today)
                        .params(where.values())
                        .query((row, _) ->
                                Categories.progress(row, labels.get(row.getString("group_key"))))
                        .list()
                        .stream());
    }

    private static Map<String, Progress> byKey(Stream<Progress> lines) {
        return lines.collect(Collectors.toMap(Progress::key, Function.identity()));
    }
}
