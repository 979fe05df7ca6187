package org.parley.projections.accreditation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.DelegateFunction;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.PartyId;
import org.parley.core.shared.PartyRole;
import org.parley.core.shared.Username;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Kept by {@link Seating} in each command's own transaction. */
@Component
class JdbcAccreditations implements Accreditations {

    private static final String SELECT =
            "select d.negotiation_id, d.party_id, s.role, d.function from table_delegate d"
                    + " join table_seat s on s.negotiation_id = d.negotiation_id"
                    + " and s.party_id = d.party_id where d.username = ?";

    private static final String STANDING =
            "select n.negotiation_id, d.party_id, s.role, d.function from table_negotiation n"
                    + " left join table_delegate d on d.negotiation_id = n.negotiation_id"
                    + " and d.username = :username"
                    + " left join table_seat s on s.negotiation_id = d.negotiation_id"
                    + " and s.party_id = d.party_id where n.negotiation_id = :negotiation";

    private final KnownTables tables;
    private final JdbcClient jdbc;

    JdbcAccreditations(KnownTables tables, JdbcClient jdbc) {
        this.tables = tables;
        this.jdbc = jdbc;
    }

    @Override
    public @Nullable Accreditation find(Username username, NegotiationId negotiation) {
        if (KnownTables.inCommand()) {
            KnownTable known = tables.find(negotiation);
            return known == null ? null : known.delegates().get(username);
        }
        return jdbc.sql(SELECT + " and d.negotiation_id = ?")
                .params(username.text(), negotiation.value())
                .query(JdbcAccreditations::row)
                .optional()
                .orElse(null);
    }

    @Override
    public @Nullable Standing standing(@Nullable Username username, NegotiationId negotiation) {
        if (KnownTables.inCommand()) {
            KnownTable known = tables.find(negotiation);
            return known == null ? null : new Standing(known.delegates().get(username));
        }
        return jdbc.sql(STANDING)
                .param("username", username == null ? "" : username.text())
                .param("negotiation", negotiation.value())
                .query(JdbcAccreditations::standing)
                .optional()
                .orElse(null);
    }

    @Override
    public List<Accreditation> of(Username username) {
        return jdbc.sql(SELECT + " order by d.negotiation_id")
                .param(username.text())
                .query(JdbcAccreditations::row)
                .list();
    }

    @Override
    public boolean exists(NegotiationId negotiation) {
        return archive(negotiation) != null;
    }

    @Override
    public boolean isArchive(NegotiationId negotiation) {
        return Boolean.TRUE.equals(archive(negotiation));
    }

    private @Nullable Boolean archive(NegotiationId negotiation) {
        if (KnownTables.inCommand()) {
            KnownTable known = tables.find(negotiation);
            return known == null ? null : known.table().archive();
        }
        return jdbc.sql("select archive from table_negotiation where negotiation_id = ?")
                .param(negotiation.value())
                .query(Boolean.class)
                .optional()
                .orElse(null);
    }

    private static Standing standing(ResultSet row, int index) throws SQLException {
        return new Standing(row.getString(3) == null ? null : row(row, index));
    }

    private static Accreditation row(ResultSet row, int index) throws SQLException {
        return new Accreditation(
                new NegotiationId(row.getObject(1, UUID.class)),
                new PartyId(row.getObject(2, UUID.class)),
                PartyRole.valueOf(row.getString(3)),
                DelegateFunction.valueOf(row.getString(4)));
    }
}
