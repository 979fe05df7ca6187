package org.parley.projections.milestone;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.parley.core.shared.MeasureCategory;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.PartyId;
import org.parley.projections.support.Views;
import org.parley.projections.support.Where;
import org.springframework.stereotype.Component;

/** Answers who owes what, and who has delivered what: per negotiation, party and category. */
@Component
public class Reciprocity {

    private static final String SELECT =
            "select m.negotiation_id, min(n.title) as negotiation_title, m.responsible,"
                    + " min(r.short_name) as party_name, m.category, count(*) as owed,"
                    + " sum(case when m.verification = 'VERIFIED' then 1 else 0 end) as delivered,"
                    + " sum(case when not m.waived and not m.runs_out"
                    + " and coalesce(m.done_on, ?) > m.due then 1 else 0 end) as late,"
                    + " sum(case when m.waived then 1 else 0 end) as waived";
    private static final String GROUP =
            " group by m.negotiation_id, m.responsible, m.category"
                    + " order by negotiation_title, m.negotiation_id, party_name, m.category";

    private final Views views;

    Reciprocity(Views views) {
        this.views = views;
    }

    /**
     * @param today the day on which the viewer stands
     */
    public List<Account> of(MilestoneFilter filter, LocalDate today) {
        Where where = filter.where(today);
        where.and("m.measure_standing not in ('PROPOSED', 'REVERSED')");
        return views.sql(SELECT + Milestones.FROM + where.sql() + GROUP)
                .param(today)
                .params(where.values())
                .query(Reciprocity::row)
                .list();
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
}
