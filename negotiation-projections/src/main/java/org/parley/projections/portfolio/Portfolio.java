package org.parley.projections.portfolio;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.AgreementRule;
import org.parley.core.shared.Lifecycle;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.PartyId;
import org.parley.core.shared.PartyRole;
import org.parley.core.shared.Seat;
import org.parley.projections.support.Cursor;
import org.parley.projections.support.Page;
import org.parley.projections.support.Views;
import org.parley.projections.support.Where;
import org.springframework.stereotype.Component;

/** Answers the list of negotiations, in order of title. */
@Component
public class Portfolio {

    private final Views views;

    Portfolio(Views views) {
        this.views = views;
    }

    /**
     * @param only the negotiations that may be listed, or null for all
     * @throws IllegalArgumentException when the cursor is not of this list
     */
    public Page<NegotiationInShort> list(
            @Nullable List<NegotiationId> only, @Nullable String cursor, int limit) {
        Where where = new Where();
        if (only != null) {
            where.in("p.negotiation_id", only);
        }
        List<String> after = Cursor.read(cursor, 2);
        if (after != null) {
            where.and(
                    "(p.title, p.negotiation_id) > (?, ?)", after.getFirst(), id(after.getLast()));
        }
        String sql = "select p.* from portfolio p" + where.sql() + " order by 2, 1 limit ?";
        List<NegotiationInShort> rows =
                views.sql(sql).params(where.values()).param(limit + 1).query(this::row).list();
        return Page.of(withParties(rows), limit, one -> List.of(one.title(), one.id().toString()));
    }

    private static NegotiationId id(String text) {
        try {
            return NegotiationId.of(text);
        } catch (IllegalArgumentException _) {
            throw Cursor.notOurs();
        }
    }

    private List<NegotiationInShort> withParties(List<NegotiationInShort> rows) {
        Map<NegotiationId, List<Seat>> seats = new HashMap<>();
        Where where =
                new Where()
                        .in("negotiation_id", rows.stream().map(NegotiationInShort::id).toList());
        views.sql(
                        "select negotiation_id, party_id, name, short_name, role"
                                + " from portfolio_party"
                                + where.sql()
                                + " order by short_name")
                .params(where.values())
                .query(row -> {
                    seats.computeIfAbsent(
                                    new NegotiationId(row.getObject(1, UUID.class)),
                                    _ -> new ArrayList<>())
                            .add(seat(row));
                });
        return rows.stream()
                .map(row -> with(row, seats.getOrDefault(row.id(), List.of())))
                .toList();
    }

    private static NegotiationInShort with(NegotiationInShort row, List<Seat> parties) {
        return new NegotiationInShort(
                row.id(),
                row.title(),
                row.agreementRule(),
                row.archive(),
                row.lifecycle(),
                parties,
                row.counts(),
                row.lastActivity());
    }

    private static Seat seat(ResultSet row) throws SQLException {
        return new Seat(
                new PartyId(row.getObject(2, UUID.class)),
                row.getString(3),
                row.getString(4),
                PartyRole.valueOf(row.getString(5)));
    }

    private NegotiationInShort row(ResultSet row, int index) throws SQLException {
        return new NegotiationInShort(
                new NegotiationId(row.getObject("negotiation_id", UUID.class)),
                row.getString("title"),
                AgreementRule.valueOf(row.getString("agreement_rule")),
                row.getBoolean("archive"),
                Lifecycle.valueOf(row.getString("lifecycle")),
                List.of(),
                new Counts(
                        row.getInt("agenda_items"),
                        row.getInt("positions"),
                        row.getInt("rounds"),
                        row.getInt("measures"),
                        row.getInt("milestones")),
                row.getObject("last_activity", OffsetDateTime.class).toInstant());
    }
}
