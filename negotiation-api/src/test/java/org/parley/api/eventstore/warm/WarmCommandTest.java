package org.parley.api.eventstore.warm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.api.database.TestDatabase;
import org.parley.api.eventstore.Started;
import org.parley.api.eventstore.Talks;
import org.parley.core.outside.Tables;
import org.parley.core.shared.NegotiationId;
import org.parley.projections.accreditation.KnownTables;

/** A command whose aggregate is warm reads nothing: it does not even need a connection. */
class WarmCommandTest {

    private static final String[] IMPATIENT = {"spring.datasource.hikari.connection-timeout=500"};

    private final NegotiationId warm = new NegotiationId(UUID.randomUUID());
    private final NegotiationId other = new NegotiationId(UUID.randomUUID());
    private final List<Connection> taken = new ArrayList<>();

    @TempDir Path folder;

    private Started house;

    @BeforeEach
    void take_all_connections() throws SQLException {
        house = Started.on(TestDatabase.in(folder), IMPATIENT);
        send(Talks.open(warm));
        takeAll(house.bean(DataSource.class).unwrap(HikariDataSource.class));
    }

    @AfterEach
    void stop() throws SQLException {
        for (Connection connection : taken) {
            connection.close();
        }
        house.close();
    }

    @Test
    void it_is_decided_and_written_while_all_connections_are_taken() {
        assertThat(send(Talks.anchor(warm, "D-Day"))).isEqualTo(3L);
        assertThat(send(Talks.date(warm, "D-Day"))).isEqualTo(4L);
    }

    @Test
    void one_that_is_not_warm_has_to_read() {
        assertThatThrownBy(() -> send(Talks.anchor(other, "D-Day")))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void what_is_not_known_of_a_table_is_read_with_one_connection_at_a_time() throws SQLException {
        taken.removeFirst().close();
        house.bean(KnownTables.class).forget(warm);
        assertThat(house.bean(Tables.class).find(warm)).isNotNull();
    }

    private Object send(Object command) {
        return house.bean(CommandGateway.class).sendAndWait(command);
    }

    private void takeAll(DataSource pool) throws SQLException {
        try {
            while (true) {
                taken.add(pool.getConnection());
            }
        } catch (SQLTransientConnectionException none) {
            assertThat(taken).isNotEmpty();
        }
    }
}
