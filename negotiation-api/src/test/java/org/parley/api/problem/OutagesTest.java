package org.parley.api.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What may go well when it is asked again is no fault of ours and none of the caller's. */
class OutagesTest {

    @ParameterizedTest
    @ValueSource(strings = {"08006", "53300", "57P01", "57014", "25P03", "25P04", "40P01", "55P03"})
    void a_database_that_is_away_or_at_its_limits_is_asked_again(String state) {
        assertThat(Outages.is(new SQLException("", state))).isTrue();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"42501", "42601", "22021", "23505", "25006", "57"})
    void what_would_fail_again_is_not(String state) {
        assertThat(Outages.is(new SQLException("", state))).isFalse();
    }
}
