package org.parley.projections.support;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The one door through which projectors write. They never read back what they wrote, so that
 * statements may be gathered and sent together before the token is stored.
 */
@Component
public class Rows {

    private final JdbcClient jdbc;

    public Rows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Runs a statement, after all that were given before it. */
    public void put(String sql, @Nullable Object... values) {
        jdbc.sql(sql).params(Values.forColumns(values)).update();
    }
}
