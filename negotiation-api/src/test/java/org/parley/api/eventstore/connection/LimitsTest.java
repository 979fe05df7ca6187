package org.parley.api.eventstore.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.api.database.TestDatabase;
import org.parley.api.eventstore.Started;

/** What could commit an event is over long before readers stop waiting for it. */
@Tag("postgresql")
class LimitsTest {

    @TempDir Path folder;

    @Test
    void postgresql_itself_ends_what_lasts_too_long() {
        String[] shorter = {"parley.database.limits.lock=7s"};
        try (Started house = Started.on(TestDatabase.postgresql(folder), shorter)) {
            assertThat(shown(house, "statement_timeout")).isEqualTo("30s");
            assertThat(shown(house, "lock_timeout")).isEqualTo("7s");
            assertThat(shown(house, "idle_in_transaction_session_timeout")).isEqualTo("30s");
            assertThat(shown(house, "transaction_timeout")).isEqualTo("1min");
        }
    }

    @Test
    void h2_ends_what_lasts_too_long() {
        String[] shorter = {"parley.database.limits.lock=7s"};
        try (Started house = Started.on(TestDatabase.h2(folder), shorter)) {
            assertThat(setting(house, "QUERY_TIMEOUT")).isEqualTo("30000");
            assertThat(house.sql().sql("call lock_timeout()").query(Integer.class).single())
                    .isEqualTo(7000);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"statement=61s", "transaction=2m", "idle=0s", "lock=-1s"})
    void a_limit_that_readers_do_not_outwait_is_refused(String limit) {
        String[] longer = {"parley.database.limits." + limit};
        assertThatThrownBy(() -> Started.on(TestDatabase.h2(folder), longer).close())
                .rootCause()
                .hasMessageContaining("no more than 60s");
    }

    private static String shown(Started house, String limit) {
        return house.sql().sql("show " + limit).query(String.class).single();
    }

    private static String setting(Started house, String name) {
        return house.sql()
                .sql("select setting_value from information_schema.settings where setting_name = ?")
                .param(name)
                .query(String.class)
                .single();
    }
}
