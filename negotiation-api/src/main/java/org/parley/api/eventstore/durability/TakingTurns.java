package org.parley.api.eventstore.durability;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Connections to an H2 file whose write transactions take turns. */
final class TakingTurns extends DelegatingDataSource {

    private final OneWriter turns;

    TakingTurns(DataSource dataSource, OneWriter turns) {
        super(dataSource);
        this.turns = turns;
    }

    OneWriter turns() {
        return turns;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return TurnOfConnection.of(super.getConnection(), turns);
    }

    @Override
    public Connection getConnection(String username, String password) throws SQLException {
        return TurnOfConnection.of(super.getConnection(username, password), turns);
    }
}
