package org.parley.projections.accreditation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.jspecify.annotations.Nullable;
import org.parley.core.outside.Table;
import org.parley.core.shared.DelegateFunction;
import org.parley.core.shared.Lifecycle;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.PartyId;
import org.parley.core.shared.PartyRole;
import org.parley.core.shared.Username;
import org.parley.projections.support.Batch;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What commands know of tables. It is remembered from one command to the next and may have been
 * overtaken by another node: so each use is a premise of the command, which the commit checks.
 */
@Component
public class KnownTables {

    private static final int MOST = 10_000;

    private final Cache<NegotiationId, KnownTable> known =
            Caffeine.newBuilder().maximumSize(MOST).executor(Runnable::run).build();
    private final JdbcClient jdbc;

    KnownTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether a command is being handled, so that a premise would be checked. */
    static boolean inCommand() {
        return CurrentUnitOfWork.isStarted()
                && Batch.isOfCommand(Batch.ownerOf(CurrentUnitOfWork.get()));
    }

    /**
     * The table, or null when there is none. To a command it may be one that was remembered; to
     * anybody else it is as it is now.
     */
    @Nullable KnownTable find(NegotiationId id) {
        if (!inCommand()) {
            return read(id);
        }
        KnownTable table = known.get(id, this::read);
        if (table != null) {
            Premises.ofCurrent().saw(id, table.revision());
        }
        return table;
    }

    /** Whether the party sits there. Nobody who sat down ever leaves, so a yes may be old. */
    public boolean seats(NegotiationId id, PartyId party) {
        KnownTable table = known.getIfPresent(id);
        if (table == null || !table.table().seats(party)) {
            table = read(id);
            if (table != null) {
                known.put(id, table);
            }
        }
        return table != null && table.table().seats(party);
    }

    /** Forgets a table that was overtaken. */
    public void forget(NegotiationId id) {
        known.invalidate(id);
    }

    /**
     * The revision is read first: what is read after it can only be newer, and then is found out.
     * Each is read when the one before has given its connection back: many readers that held one
     * and waited for another would wait for one another.
     */
    private @Nullable KnownTable read(NegotiationId id) {
        Row row =
                jdbc.sql(
                                "select archive, lifecycle, revision from table_negotiation"
                                        + " where negotiation_id = ?")
                        .param(id.value())
                        .query((found, _) -> Row.of(found))
                        .optional()
                        .orElse(null);
        if (row == null) {
            return null;
        }
        Map<PartyId, PartyRole> parties = parties(id);
        Table table = new Table(id, row.archive(), row.lifecycle(), parties);
        return new KnownTable(row.revision(), table, delegates(id, parties));
    }

    private Map<PartyId, PartyRole> parties(NegotiationId id) {
        Map<PartyId, PartyRole> parties = new HashMap<>();
        jdbc.sql("select party_id, role from table_seat where negotiation_id = ?")
                .param(id.value())
                .query(row -> {
                    parties.put(
                            new PartyId(row.getObject(1, UUID.class)),
                            PartyRole.valueOf(row.getString(2)));
                });
        return parties;
    }

    private Map<Username, Accreditation> delegates(
            NegotiationId id, Map<PartyId, PartyRole> parties) {
        Map<Username, Accreditation> delegates = new HashMap<>();
        jdbc.sql("select username, party_id, function from table_delegate where negotiation_id = ?")
                .param(id.value())
                .query(row -> {
                    PartyId party = new PartyId(row.getObject(2, UUID.class));
                    PartyRole role = parties.get(party);
                    if (role != null) {
                        delegates.put(
                                new Username(row.getString(1)),
                                new Accreditation(
                                        id,
                                        party,
                                        role,
                                        DelegateFunction.valueOf(row.getString(3))));
                    }
                });
        return delegates;
    }

    private record Row(boolean archive, Lifecycle lifecycle, long revision) {

        static Row of(ResultSet row) throws SQLException {
            return new Row(row.getBoolean(1), Lifecycle.valueOf(row.getString(2)), row.getLong(3));
        }
    }
}
