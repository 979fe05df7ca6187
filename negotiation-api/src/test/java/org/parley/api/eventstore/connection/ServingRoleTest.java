package org.parley.api.eventstore.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.api.database.PostgresServer;
import org.parley.api.database.TestDatabase;
import org.parley.api.eventstore.Started;
import org.parley.api.eventstore.Talks;
import org.parley.core.shared.NegotiationId;
import org.springframework.beans.BeansException;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Whoever serves can add events and never change one, whichever logins an operator has. */
@Tag("postgresql")
@ExtendWith(OutputCaptureExtension.class)
class ServingRoleTest {

    private static final String[] CHANGES = {
        "update domain_event set time_stamp = '2016-06-23T00:00:00.000Z'",
        "delete from domain_event where global_index = 1",
        "truncate domain_event",
        "alter table domain_event disable trigger all",
        "drop table domain_event"
    };

    @TempDir Path folder;

    @BeforeAll
    static void logins() {
        PostgresServer server = PostgresServer.shared();
        server.login("parley_alone", "createrole");
        server.login("parley_heir", "in role " + PostgresServer.OWNER);
    }

    @ParameterizedTest(name = "{0} serves, {1} migrates")
    @CsvSource({
        PostgresServer.SERVING + "," + PostgresServer.OWNER,
        "parley_alone, parley_alone",
        "postgres, postgres"
    })
    void the_role_that_serves_lacks_the_privilege_to_change_events(String serving, String owner) {
        try (Started house = on(TestDatabase.postgresql(folder, serving, owner))) {
            house.commands().sendAndWait(Talks.open(new NegotiationId(UUID.randomUUID())));
            for (String change : CHANGES) {
                assertThatThrownBy(() -> house.sql().sql(change).update())
                        .rootCause()
                        .isInstanceOfSatisfying(
                                SQLException.class,
                                refused -> {
                                    assertThat(refused.getSQLState()).isEqualTo("42501");
                                    assertThat(refused.getMessage()).contains("table domain_event");
                                });
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {PostgresServer.OWNER, "postgres"})
    void a_trigger_refuses_even_the_owner_and_the_superuser(String login) throws SQLException {
        TestDatabase database = TestDatabase.postgresql(folder);
        try (Started house = on(database)) {
            house.commands().sendAndWait(Talks.open(new NegotiationId(UUID.randomUUID())));
        }
        try (Connection connection = database.connectAs(login);
                Statement statement = connection.createStatement()) {
            for (int change = 0; change < 3; change++) {
                String sql = CHANGES[change];
                assertThatThrownBy(() -> statement.execute(sql))
                        .hasMessageContaining("domain_event is append-only");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgres", "parley_heir"})
    void it_does_not_serve_as_a_login_that_may_change_events(
            String serving, CapturedOutput output) {
        TestDatabase database = TestDatabase.postgresql(folder, serving, PostgresServer.OWNER);
        assertThatThrownBy(() -> on(database).close()).isInstanceOf(EventsCouldChange.class);
        assertThat(output)
                .contains("as the database role \"" + serving + "\"")
                .contains("SPRING_FLYWAY_USER");
    }

    @Test
    void a_lone_login_that_may_make_no_role_is_told_what_to_ask_for(CapturedOutput output) {
        TestDatabase database =
                TestDatabase.postgresql(folder, PostgresServer.OWNER, PostgresServer.OWNER);
        assertThatThrownBy(() -> on(database).close()).isInstanceOf(BeansException.class);
        String advice =
                output.getOut()
                        .lines()
                        .filter(line -> line.startsWith("Let an administrator run"))
                        .findFirst()
                        .orElseThrow();
        PostgresServer.shared().execute(advice.substring(advice.indexOf("create role")));
        try (Started house = on(database)) {
            assertThat(house.sql().sql("select current_user").query(String.class).single())
                    .endsWith("_serving");
        }
    }

    private static Started on(TestDatabase database) {
        return Started.on(database, new String[0]);
    }
}
