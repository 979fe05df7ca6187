package org.parley.api.eventstore.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import org.parley.api.database.TestDatabase;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Looks at the ledger of a house that does not run, as it lies in the database. */
public final class StoredLedger {

    private StoredLedger() {}

    /** What does not fit together of events, leaves and checkpoints. */
    public static Findings findings(TestDatabase database) throws SQLException {
        try (Connection connection = database.connect()) {
            SingleConnectionDataSource one = new SingleConnectionDataSource(connection, true);
            JdbcClient jdbc = JdbcClient.create(one);
            LogKeys keys = new LogKeys(jdbc, _ -> new byte[0], "");
            return new Comparison(
                            new EventTable(jdbc),
                            new LeafTable(jdbc, new JdbcTemplate(one)),
                            new CheckpointTable(jdbc),
                            new GapTable(jdbc),
                            keys,
                            keys::stated,
                            () -> null)
                    .compare();
        }
    }
}
