package org.parley.api.eventstore;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** The H2 file that is used when no other database is named. */
record EmbeddedDatabase(String url) implements JdbcConnectionDetails {

    @Override
    public String getUsername() {
        return "sa";
    }

    @Override
    public String getPassword() {
        return "";
    }

    @Override
    public String getJdbcUrl() {
        return url;
    }
}
