package org.parley.projections.support;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which set of tables of a read model answers. It changes while the application runs. */
@Component
public class Serving {

    private final JdbcClient jdbc;

    public Serving(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Asked of the database each time, since another node may have changed it. */
    public Colour colour(String readModel) {
        return jdbc.sql("select colour from read_model where name = ?")
                .param(readModel)
                .query(String.class)
                .optional()
                .map(Colour::valueOf)
                .orElse(Colour.BLUE);
    }
}
