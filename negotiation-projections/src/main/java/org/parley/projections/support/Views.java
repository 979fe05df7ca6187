package org.parley.projections.support;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The one door through which read models are asked: a statement names tables as the migrations do,
 * and is put to whichever set of them answers now.
 */
@Component
public class Views {

    private final JdbcClient jdbc;
    private final Shelves shelves;
    private final Serving serving;

    public Views(JdbcClient jdbc, Shelves shelves, Serving serving) {
        this.jdbc = jdbc;
        this.shelves = shelves;
        this.serving = serving;
    }

    public JdbcClient.StatementSpec sql(String sql) {
        String readModel = shelves.keeperOf(sql);
        return jdbc.sql(readModel == null ? sql : shelves.in(serving.colour(readModel), sql));
    }
}
