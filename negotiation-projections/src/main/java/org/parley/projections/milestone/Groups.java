package org.parley.projections.milestone;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.NegotiationId;
import org.parley.projections.support.Views;
import org.parley.projections.support.Where;

/**
 * Finds the groups of a page, in order of label, so that only their milestones are looked at. Where
 * few milestones are asked for, it is they that name the groups; else the groups are gone through
 * until enough of them have one.
 */
final class Groups {

    private static final int FEW = 1_000;
    private static final int AT_ONCE = 4;
    private static final String COLUMNS = "g.group_id, g.negotiation_id, g.label";
    private static final String ORDER = " order by g.kind, g.label, g.group_id limit ?";

    private final Views views;
    private final int few;

    Groups(Views views) {
        this(views, FEW);
    }

    /**
     * @param few fewer milestones than that name their groups themselves
     */
    Groups(Views views, int few) {
        this.views = views;
        this.few = few;
    }

    /**
     * The first groups of a kind that have a milestone which is asked for.
     *
     * @param more adds what is asked of a milestone {@code m} besides
     * @param from the condition from which group on
     */
    List<Group> having(
            GroupKind kind,
            MilestoneFilter filter,
            LocalDate today,
            UnaryOperator<Where> more,
            Where from,
            int limit) {
        return areFew(filter.where(today))
                ? ofThose(kind, filter.where(today).with(more), from, limit)
                : passing(kind, filter, () -> filter.where(today).with(more), from, limit);
    }

    /** The first groups of a kind, whatever they have, of the negotiations that are given. */
    List<Group> all(GroupKind kind, MilestoneFilter filter, Where from, int limit) {
        Where where = from.and("g.kind = '" + kind + "'");
        where.given("g.negotiation_id = ?", filter.negotiationId());
        if (filter.only() != null) {
            where.in("g.negotiation_id", filter.only());
        }
        return list("select " + COLUMNS + " from milestone_group g" + where.sql(), where, limit);
    }

    /** Of which negotiations the groups are. */
    List<NegotiationId> negotiationsOf(GroupKind kind, Collection<UUID> ids) {
        Where where = new Where().and("g.kind = '" + kind + "'").in("g.group_id", List.copyOf(ids));
        return views
                .sql("select distinct g.negotiation_id from milestone_group g" + where.sql())
                .params(where.values())
                .query(UUID.class)
                .list()
                .stream()
                .map(NegotiationId::new)
                .toList();
    }

    /** Only groups behind a place. */
    static Where behind(Group.@Nullable After place) {
        return from(place, ">");
    }

    /** Only groups behind a place, and the one that is there. */
    static Where at(Group.@Nullable After place) {
        return from(place, ">=");
    }

    private static Where from(Group.@Nullable After place, String comparison) {
        Where where = new Where();
        return place == null
                ? where
                : where.and("g.label >= ?", place.label())
                        .and(
                                "(g.label, g.group_id) " + comparison + " (?, ?)",
                                place.label(),
                                place.id());
    }

    private boolean areFew(Where asked) {
        if (asked.sql().isEmpty()) {
            return false;
        }
        return views.sql(
                                "select count(*) from (select 1 from milestone m"
                                        + asked.sql()
                                        + " limit ?) few")
                        .params(asked.values())
                        .param(few)
                        .query(Integer.class)
                        .single()
                < few;
    }

    /** An outer join, so that the milestones are looked up first. */
    private List<Group> ofThose(GroupKind kind, Where asked, Where from, int limit) {
        Where where = asked.and(from);
        return list(
                "select distinct g.kind, "
                        + COLUMNS
                        + " from milestone m left join milestone_group g on g.group_id = "
                        + kind.key()
                        + " and g.kind = '"
                        + kind
                        + "'"
                        + where.sql(),
                where,
                limit);
    }

    private List<Group> passing(
            GroupKind kind, MilestoneFilter filter, Supplier<Where> asked, Where from, int limit) {
        List<Group> found = new ArrayList<>();
        Where at = from;
        List<Group> some;
        do {
            some = all(kind, filter, at, AT_ONCE * limit);
            Set<UUID> having = having(kind, asked.get(), some);
            some.stream().filter(group -> having.contains(group.id())).forEach(found::add);
            at = some.isEmpty() ? at : behind(some.getLast().after());
        } while (some.size() == AT_ONCE * limit && found.size() < limit);
        return found.stream().limit(limit).toList();
    }

    /** Which of the groups have one, asked for all of them at once. */
    private Set<UUID> having(GroupKind kind, Where asked, List<Group> some) {
        Where where = asked.in(kind.key(), some.stream().map(Group::id).toList());
        return views.sql("select distinct " + kind.key() + " from milestone m" + where.sql())
                .params(where.values())
                .query(UUID.class)
                .set();
    }

    private List<Group> list(String sql, Where where, int limit) {
        return views.sql(sql + ORDER)
                .params(where.values())
                .param(limit)
                .query(Groups::group)
                .list();
    }

    private static Group group(ResultSet row, int index) throws SQLException {
        return new Group(
                row.getObject("group_id", UUID.class),
                new NegotiationId(row.getObject("negotiation_id", UUID.class)),
                row.getString("label"));
    }
}
