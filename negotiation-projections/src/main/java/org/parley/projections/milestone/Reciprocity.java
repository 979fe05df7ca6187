package org.parley.projections.milestone;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.MeasureCategory;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.PartyId;
import org.parley.projections.support.Cursor;
import org.parley.projections.support.Page;
import org.parley.projections.support.Views;
import org.parley.projections.support.Where;
import org.springframework.stereotype.Component;

/** Answers who owes what, and who has delivered what: per negotiation, party and category. */
@Component
public class Reciprocity {

    private static final String SELECT =
            "select m.negotiation_id, n.title as negotiation_title, m.responsible,"
                    + " r.short_name as party_name, m.category, count(*) as owed,"
                    + " sum(case when m.verification = 'VERIFIED' then 1 else 0 end) as delivered,"
                    + " sum(case when not m.waived and not m.runs_out"
                    + " and coalesce(m.done_on, ?) > m.due then 1 else 0 end) as late,"
                    + " sum(case when m.waived then 1 else 0 end) as waived";
    private static final String GROUP =
            " group by m.negotiation_id, n.title, m.responsible, r.short_name, m.category";

    private final Views views;
    private final Groups groups;

    Reciprocity(Views views) {
        this.views = views;
        this.groups = new Groups(views);
    }

    /**
     * The negotiations in order of title, in each of them the parties in order of name, and of each
     * the categories.
     *
     * @param today the day on which the viewer stands
     * @throws IllegalArgumentException when the cursor is not of this list
     */
    public Page<Account> list(
            MilestoneFilter filter, @Nullable String cursor, int limit, LocalDate today) {
        @Nullable Place last = Place.of(cursor);
        Where from = Groups.at(last == null ? null : last.negotiation());
        // each has a line or more, but the first may have shown all of its own
        List<Group> some =
                groups.having(
                        GroupKind.NEGOTIATION, filter, today, Reciprocity::agreed, from, limit + 2);
        List<Account> accounts =
                accounts(some, agreed(filter.where(today)), today).stream()
                        .filter(one -> last == null || last.isBefore(one))
                        .limit(limit + 1L)
                        .toList();
        return Page.of(accounts, limit, one -> Place.of(one).keys());
    }

    private List<Account> accounts(List<Group> of, Where asked, LocalDate today) {
        Map<UUID, Integer> order =
                IntStream.range(0, of.size())
                        .boxed()
                        .collect(Collectors.toMap(i -> of.get(i).id(), i -> i));
        Where where = asked.in("m.negotiation_id", of.stream().map(Group::id).toList());
        return views
                .sql(SELECT + Milestones.FROM + where.sql() + GROUP)
                .param(today)
                .params(where.values())
                .query(Reciprocity::row)
                .list()
                .stream()
                .sorted(
                        Comparator.comparing(
                                        (Account one) -> order.get(one.negotiationId().value()))
                                .thenComparing(Place::of))
                .toList();
    }

    /** What was never agreed, or was undone, is owed by nobody. */
    private static Where agreed(Where where) {
        return where.and("m.measure_standing not in ('PROPOSED', 'REVERSED')");
    }

    private static Account row(ResultSet row, int index) throws SQLException {
        return new Account(
                new NegotiationId(row.getObject("negotiation_id", UUID.class)),
                row.getString("negotiation_title"),
                new PartyId(row.getObject("responsible", UUID.class)),
                row.getString("party_name"),
                MeasureCategory.valueOf(row.getString("category")),
                row.getInt("owed"),
                row.getInt("delivered"),
                row.getInt("late"),
                row.getInt("waived"));
    }

    /** Where an account stands, first among negotiations and then among those of one of them. */
    private record Place(Group.After negotiation, String party, String partyId, String category)
            implements Comparable<Place> {

        private static final String LIST = "ACCOUNTS";
        private static final Comparator<Place> WITHIN =
                Comparator.comparing(Place::party)
                        .thenComparing(Place::partyId)
                        .thenComparing(Place::category);

        static Place of(Account one) {
            return new Place(
                    new Group.After(one.negotiation(), one.negotiationId().value()),
                    one.party(),
                    one.partyId().toString(),
                    one.category().name());
        }

        static @Nullable Place of(@Nullable String cursor) {
            List<String> keys = Cursor.read(cursor, 6);
            if (keys == null) {
                return null;
            }
            if (!keys.getFirst().equals(LIST)) {
                throw Cursor.notOurs();
            }
            return new Place(
                    Group.After.of(keys.get(1), keys.get(2)),
                    keys.get(3),
                    keys.get(4),
                    keys.get(5));
        }

        List<String> keys() {
            return List.of(
                    LIST,
                    negotiation.label(),
                    negotiation.id().toString(),
                    party,
                    partyId,
                    category);
        }

        /** Of what comes from this negotiation on. */
        boolean isBefore(Account one) {
            Place other = of(one);
            return !other.negotiation.id().equals(negotiation.id()) || compareTo(other) < 0;
        }

        @Override
        public int compareTo(Place other) {
            return WITHIN.compare(this, other);
        }
    }
}
